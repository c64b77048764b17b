package tw.proteacher.intake;

/** 已停止: the work was asked to stop and has undone what it had not finished. */
public class WorkStopped extends RuntimeException {
  public WorkStopped() {
    super("stopped on request");
  }
}
