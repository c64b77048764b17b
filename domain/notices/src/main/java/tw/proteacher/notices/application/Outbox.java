package tw.proteacher.notices.application;

/** 寄件匣: what an operator can do about a mail. */
public interface Outbox {
  /**
   * Puts a mail that was given up or kept back into the queue; false when it is in neither state.
   */
  boolean requeue(long id);
}
