package tw.proteacher.web.shell;

import tw.proteacher.shared.PersonId;

/** How many messages somebody has not read yet; given by whoever keeps the inbox. */
public interface UnreadCount {
  long unreadOf(PersonId person);
}
