package tw.proteacher.certification.filing;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        && (draft || wishes.stream().anyMatch(wish -> wish.opensSheet(performance, sheet)));
  }

  public boolean files(long performance) {
    return closed == null
        && (draft || wishes.stream().anyMatch(wish -> wish.opensFiles(performance)));
  }
}
