package tw.proteacher.certification.filing.appeal;

/**
 * 申復表: by what names the platform knows the one form that it asks for itself. Everything else in
 * the form is data of whoever publishes it.
 */
public final class AppealForm {
  /** Code of the form; a county may publish its own under it. */
  public static final String CODE = "APPEAL";

  /** The answer that lists show; where a county asks otherwise they show none. */
  public static final String REASON = "reason";

  /** What the numbers of receipts begin with. */
  public static final String SERIES = "AP";

  private AppealForm() {}
}
