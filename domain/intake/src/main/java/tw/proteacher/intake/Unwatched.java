package tw.proteacher.intake;

/** 無人看顧: work of no run, which nobody follows and nobody stops. */
public class Unwatched implements Progress {
  @Override
  public long run() {
    return 0;
  }

  @Override
  public void report(long done, long total) {
    // Nobody watches.
  }

  @Override
  public boolean stopRequested() {
    return false;
  }
}
