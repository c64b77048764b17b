package tw.proteacher.casework;

import java.util.Optional;
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

  /** Page where the owner goes on with the sheet, such as {@code /forms/fill.xhtml?id=5}. */
  String page(Sheet sheet);
}
