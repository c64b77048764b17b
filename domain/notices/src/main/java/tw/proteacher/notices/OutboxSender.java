package tw.proteacher.notices;

/** 寄件: brings queued mails to the mail server; called again and again, on any node. */
public interface OutboxSender {
  /**
   * Claims up to {@code limit} due mails that no other sender holds and delivers them.
   *
   * @return how many were claimed; fewer than {@code limit} means the queue is empty for now
   */
  int sendDue(int limit);
}
