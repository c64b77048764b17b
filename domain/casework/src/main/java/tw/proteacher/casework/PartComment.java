package tw.proteacher.casework;

import java.io.Serializable;

/**
 * 審查意見: what a reviewer says about one place of a case.
 *
 * @param part the sheet ({@link #SHEET}) or whatever else of the case it is about
 * @param field key of the field within the part; empty for the part as a whole
 */
public record PartComment(CaseRef part, String field, String text) implements Serializable {
  /** Kind of a {@link CaseRef} that names a filled form. */
  public static final String SHEET = "casework.sheet";

  public PartComment {
    text = text.strip();
  }
}
