package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import tw.proteacher.notices.application.InboxQueries.MessageRow;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 讀訊息: one's own messages, marked read by their owner. */
@ApplicationScoped
@Transactional
public class OpenMessage {
  @Inject private InboxQueries queries;
  @Inject private Inbox inbox;
  @Inject private Clock clock;

  @UseCase(
      roles = {
        Role.TEACHER,
        Role.SCHOOL_OFFICER,
        Role.PRINCIPAL,
        Role.COUNTY_CENTRE,
        Role.REVIEWER,
        Role.ADVISER,
        Role.MENTOR,
        Role.NATIONAL_CENTRE,
        Role.OPERATOR
      },
      audit = "notices.message.show",
      reads = true)
  public MessageRow show(long id) {
    MessageRow message = queries.find(id).orElseThrow(() -> new NotFound("message", id));
    Access.own(message.recipient());
    return message;
  }

  @UseCase(
      roles = {
        Role.TEACHER,
        Role.SCHOOL_OFFICER,
        Role.PRINCIPAL,
        Role.COUNTY_CENTRE,
        Role.REVIEWER,
        Role.ADVISER,
        Role.MENTOR,
        Role.NATIONAL_CENTRE,
        Role.OPERATOR
      },
      audit = "notices.message.mark")
  public void markRead(long id) {
    MessageRow message = queries.find(id).orElseThrow(() -> new NotFound("message", id));
    Access.own(message.recipient());
    Access.about("message", id);
    inbox.markRead(id, OffsetDateTime.now(clock));
  }

  @UseCase(
      roles = {
        Role.TEACHER,
        Role.SCHOOL_OFFICER,
        Role.PRINCIPAL,
        Role.COUNTY_CENTRE,
        Role.REVIEWER,
        Role.ADVISER,
        Role.MENTOR,
        Role.NATIONAL_CENTRE,
        Role.OPERATOR
      },
      audit = "notices.message.mark_all")
  public int markAllRead() {
    Access.own(Access.me());
    return inbox.markAllRead(Access.me(), OffsetDateTime.now(clock));
  }
}
