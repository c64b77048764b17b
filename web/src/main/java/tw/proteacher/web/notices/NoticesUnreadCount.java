package tw.proteacher.web.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.proteacher.notices.application.ReadInbox;
import tw.proteacher.shared.PersonId;
import tw.proteacher.web.shell.UnreadCount;

/** The number beside 訊息通知 in the menu. */
@ApplicationScoped
public class NoticesUnreadCount implements UnreadCount {
  @Inject private ReadInbox inbox;

  @Override
  public long unreadOf(PersonId person) {
    return inbox.unread();
  }
}
