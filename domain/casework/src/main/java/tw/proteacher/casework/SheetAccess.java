package tw.proteacher.casework;

import java.util.Optional;
import java.util.Set;
import tw.proteacher.shared.Finding;

/**
 * 表單權限: what the context of a case says about its sheets. One bean per kind of case; a kind that
 * has none is open to the owner and the partner only, and for as long as the sheet lives.
 */
public interface SheetAccess {
  /** The kind of {@link CaseRef} it speaks for. */
  String kind();

  /** Why the sheet may not be changed now (handed in, round over); empty where it may. */
  Optional<Finding> closed(Sheet sheet);

  /**
   * Of these cases those in which nobody waits for a partner's word any more, because they were
   * given up, taken out or are over: he is not asked about their sheets.
   */
  default Set<Long> over(Set<Long> cases) {
    return Set.of();
  }

  /** Page where the owner goes on with the sheet, such as {@code /forms/fill.xhtml?id=5}. */
  String page(Sheet sheet);
}
