package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import tw.proteacher.notices.application.InboxQueries.MessageRow;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.UseCase;

/** 讀訊息: one's own messages, marked read by their owner. */
@ApplicationScoped
@Transactional
public class OpenMessage {
  @Inject private InboxQueries queries;
  @Inject private Inbox inbox;
  @Inject private Clock clock;

  @UseCase(everyone = true, audit = "notices.message.show", reads = true)
  public MessageRow show(long id) {
    MessageRow message = queries.find(id).orElseThrow(() -> new NotFound("message", id));
    Access.own(message.recipient());
    return message;
  }

  @UseCase(everyone = true, audit = "notices.message.mark")
  public void markRead(long id) {
    MessageRow message = queries.find(id).orElseThrow(() -> new NotFound("message", id));
    Access.own(message.recipient());
    Access.about("message", id);
    inbox.markRead(id, OffsetDateTime.now(clock));
  }

  @UseCase(everyone = true, audit = "notices.message.mark_all")
  public int markAllRead() {
    Access.own(Access.me());
    return inbox.markAllRead(Access.me(), OffsetDateTime.now(clock));
  }
}
