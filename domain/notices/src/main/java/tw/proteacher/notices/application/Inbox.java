package tw.proteacher.notices.application;

import java.time.OffsetDateTime;
import tw.proteacher.shared.PersonId;

/** 收件匣: what changes in it is only whether something was read. */
public interface Inbox {
  /** Marks it read; the first reading counts. */
  void markRead(long id, OffsetDateTime at);

  /** Marks everything read; says how many were not. */
  int markAllRead(PersonId recipient, OffsetDateTime at);
}
