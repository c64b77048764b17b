package tw.proteacher.intake.model;

/** 退件: the file is refused whole. */
public class FileRefused extends RuntimeException {
  private final RefusalReason reason;

  public FileRefused(RefusalReason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public RefusalReason reason() {
    return reason;
  }
}
