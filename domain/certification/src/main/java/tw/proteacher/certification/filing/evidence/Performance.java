package tw.proteacher.certification.filing.evidence;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.SheetState;
import tw.proteacher.certification.filing.progress.StepState;
import tw.proteacher.shared.PersonId;

/**
 * 實踐佐證: one performance of a practice item – one observed lesson, one open lesson, one community
 * year – with its sheets and files.
 *
 * @param number 1, 2, … among the performances of its item
 * @param partner with whom it was carried out, or null
 * @param partnerName their name, or empty
 */
public record Performance(
    long id,
    String item,
    int number,
    @Nullable PersonId partner,
    String partnerName,
    List<Sheet> sheets,
    List<EvidenceFile> files)
    implements Serializable {
  public Performance {
    sheets = List.copyOf(sheets);
    files = List.copyOf(files);
  }

  /** How far its sheets are, as one word; files are the policy's to ask for. */
  public StepState state() {
    if (sheets.stream().anyMatch(sheet -> sheet.state() == SheetState.RETURNED)) {
      return StepState.RETURNED;
    }
    if (sheets.stream().allMatch(Sheet::settled)) {
      return StepState.DONE;
    }
    if (sheets.stream().allMatch(sheet -> sheet.settled() || sheet.state() == SheetState.ASKED)) {
      return StepState.WAITING;
    }
    boolean untouched = sheets.stream().allMatch(sheet -> sheet.state() == SheetState.UNTOUCHED);
    return untouched && files.isEmpty() ? StepState.UNTOUCHED : StepState.INCOMPLETE;
  }
}
