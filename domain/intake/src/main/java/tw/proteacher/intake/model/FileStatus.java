package tw.proteacher.intake.model;

/** 檔案狀態: where a file stands. */
public enum FileStatus {
  /** Everything in it is on record. */
  TAKEN,
  /** The same content was taken before: nothing to do. */
  DUPLICATE,
  /** Nothing was changed; the reason says why. */
  REFUSED,
  /** Stopped by the brake until an operator decides. */
  HELD,
  /** An operator lets it through: the next run takes it. */
  RELEASED,
  /** Was held; a newer full file took its place. */
  SUPERSEDED,
  /** A delta behind a held file. */
  WAITING;

  /** Whether the file has no more to hope for and leaves the inbox. */
  public boolean isFinal() {
    return this == TAKEN || this == DUPLICATE || this == REFUSED || this == SUPERSEDED;
  }
}
