package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.AnnouncementText;
import tw.proteacher.notices.Upload;
import tw.proteacher.notices.model.Announcement;
import tw.proteacher.notices.model.Announcements;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 發布公告: a centre writes an announcement for its county, the national one for the country. */
@ApplicationScoped
@Transactional
public class PublishAnnouncement {
  @Inject private Announcements announcements;
  @Inject private Attachments attachments;
  @Inject private Clock clock;

  /** What is to be published; county null is 全國. */
  public record Command(
      @Nullable CountyCode county, AnnouncementText text, List<Upload> attachments) {}

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "notices.announcement.publish")
  public long publish(Command command) {
    Announcement announcement = Announcement.of(command.county());
    Access.over(announcement.subject());
    announcement.write(command.text(), Access.me(), OffsetDateTime.now(clock));
    announcement.attach(
        attachments.renewed(List.of(), List.of(), command.attachments(), command.county()));
    long id = announcements.add(announcement);
    Access.about("announcement", id);
    return id;
  }
}
