package tw.proteacher.certification.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import tw.proteacher.certification.model.Confidence;

/**
 * 認證規定: one version as a page shows it.
 *
 * @param authorityName 教育部 is left to the page's words, a county has its name here
 * @param inForce whether it is the version that counts today
 * @param editable whether the caller may write the next version
 */
public record RuleSetView(
    long id,
    String code,
    int version,
    String authorityName,
    Confidence confidence,
    boolean inForce,
    boolean editable,
    RuleSetDraft rules,
    List<Version> versions)
    implements Serializable {
  public RuleSetView {
    versions = List.copyOf(versions);
  }

  /** Another version of the same rule set. */
  public record Version(long id, int version, LocalDate effectiveOn, String reason)
      implements Serializable {}
}
