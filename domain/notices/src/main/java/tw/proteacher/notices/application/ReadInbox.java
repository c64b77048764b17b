package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.proteacher.notices.application.InboxQueries.MessageRow;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.UseCase;

/** 收件匣: the caller's own messages. */
@ApplicationScoped
@Transactional
public class ReadInbox {
  @Inject private InboxQueries inbox;

  @UseCase(everyone = true, audit = "notices.inbox.read", reads = true)
  public Slice<MessageRow> page(boolean unreadOnly, int first, int size) {
    PersonId me = Access.me();
    Access.own(me);
    return inbox.of(me, unreadOnly, first, size);
  }

  @UseCase(everyone = true, audit = "notices.inbox.count", reads = true)
  public long unread() {
    PersonId me = Access.me();
    Access.own(me);
    return inbox.unread(me);
  }
}
