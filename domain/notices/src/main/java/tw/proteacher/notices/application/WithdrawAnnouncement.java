package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import tw.proteacher.notices.model.Announcement;
import tw.proteacher.notices.model.Announcements;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 撤下公告: its readers no longer see it, the centre's list keeps it. */
@ApplicationScoped
@Transactional
public class WithdrawAnnouncement {
  @Inject private Announcements announcements;
  @Inject private Clock clock;

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "notices.announcement.withdraw")
  public void withdraw(long id, long version) {
    Announcement announcement = announcements.get(id);
    Access.over(announcement.subject());
    Access.about("announcement", id);
    announcement.openedAt(version);
    announcement.withdraw(Access.me(), OffsetDateTime.now(clock));
  }
}
