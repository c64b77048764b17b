package tw.proteacher.casework;

import java.io.Serializable;
import java.time.Instant;

/**
 * 列印紀錄: what was printed for a case.
 *
 * @param code stands on the paper, as a QR code and in letters
 * @param content what the paper says, as JSON
 */
public record PrintedCopy(String code, CaseRef about, String content, Instant printedAt)
    implements Serializable {
  private static final int HALF = 5;

  /** The code in two groups, as people read it. */
  public String spacedCode() {
    return code.substring(0, HALF) + "-" + code.substring(HALF);
  }

  /** What the QR code on the paper says. */
  public String mark() {
    return "PROTEACHER:" + code;
  }
}
