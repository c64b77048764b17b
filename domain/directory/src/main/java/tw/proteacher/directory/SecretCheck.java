package tw.proteacher.directory;

/** 啟動檢查: the platform does not start on a secret that is none. */
public interface SecretCheck {
  /**
   * Throws an exception whose message says what to set. Call it at start, after the migrations: a
   * key that does not open what the database holds is refused as well. Outside the demo modes a
   * demo key or a weak one is refused too.
   */
  void check();
}
