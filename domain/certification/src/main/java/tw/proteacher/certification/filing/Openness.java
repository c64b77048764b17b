package tw.proteacher.certification.filing;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.filing.evidence.Performance;
import tw.proteacher.shared.Finding;

/**
 * 可編輯範圍: what of a case its applicant may change at a moment: all of a draft, of a returned case
 * what it was returned for.
 *
 * @param closed why nothing may be changed, or null
 * @param draft whether it was not handed in yet
 */
public record Openness(@Nullable Finding closed, boolean draft, List<CorrectionWish> wishes)
    implements Serializable {
  public Openness {
    wishes = List.copyOf(wishes);
  }

  /** Whether performances may be added, changed and taken out. */
  public boolean whole() {
    return closed == null && draft;
  }

  public boolean sheet(long performance, long sheet) {
    return closed == null
        && (everything() || wishes.stream().anyMatch(wish -> wish.opensSheet(performance, sheet)));
  }

  public boolean files(long performance) {
    return closed == null
        && (everything() || wishes.stream().anyMatch(wish -> wish.opensFiles(performance)));
  }

  /** Whether anything of a performance may be changed. */
  boolean touches(Performance performance) {
    return files(performance.id())
        || performance.sheets().stream().anyMatch(sheet -> sheet(performance.id(), sheet.id()));
  }

  /** Who returned a case without naming a paper left it to the applicant what to mend. */
  private boolean everything() {
    return draft || wishes.isEmpty();
  }
}
