package tw.proteacher.certification.round;

/** 梯次通知: tells schools and eligible teachers of rounds that were published. */
public interface RoundNews {
  /**
   * Tells whoever has not been told. Called again and again, on any node; everybody hears once.
   *
   * @return how many people were told
   */
  int run();
}
