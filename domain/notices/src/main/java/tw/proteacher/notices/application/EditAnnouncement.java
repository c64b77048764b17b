package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import tw.proteacher.notices.AnnouncementText;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.Upload;
import tw.proteacher.notices.model.Announcement;
import tw.proteacher.notices.model.Announcements;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 修改公告. */
@ApplicationScoped
@Transactional
public class EditAnnouncement {
  @Inject private Announcements announcements;
  @Inject private Attachments attachments;
  @Inject private Clock clock;

  /** The text as it shall be, the files that stay and those that come. */
  public record Command(
      long id,
      long version,
      AnnouncementText text,
      List<StoredFileId> staying,
      List<Upload> added) {}

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "notices.announcement.edit")
  public void edit(Command command) {
    Announcement announcement = announcements.get(command.id());
    Access.over(announcement.subject());
    Access.about("announcement", command.id());
    announcement.openedAt(command.version());
    announcement.write(command.text(), Access.me(), OffsetDateTime.now(clock));
    announcement.attach(
        attachments.renewed(
            announcement.files(), command.staying(), command.added(), announcement.county()));
  }
}
