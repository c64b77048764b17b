package tw.proteacher.persistence.notices;

/** A mail did not get through, and what that says about the next try. */
class MailTrouble extends Exception {
  /** What went wrong. */
  enum Kind {
    /** The server cannot be reached: no use in trying the next mail now. */
    UNREACHABLE,
    /** This mail not now, perhaps later. */
    DEFERRED,
    /** This mail never. */
    REFUSED
  }

  private final Kind kind;

  MailTrouble(Kind kind, Exception cause) {
    super(
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(), cause);
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
