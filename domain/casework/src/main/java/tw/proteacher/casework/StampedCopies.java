package tw.proteacher.casework;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.StoredFileId;

/**
 * 核章文件: papers that are printed here, stamped at a school and come back as a PDF. The code on the
 * paper says which print it is, so that a copy of something older is not taken for what stands now.
 * For use cases of the contexts: checks papers, not permissions.
 */
public interface StampedCopies {
  /**
   * Notes that a paper is printed. The same content as last time keeps its code; other content has
   * a new one, and copies of the former print are no longer taken.
   *
   * @param content what the paper says, as JSON that is written the same way each time
   */
  PrintedCopy print(CaseRef about, String content);

  /** The newest print of a case. */
  Optional<PrintedCopy> newest(CaseRef about);

  /**
   * Where the paper of a case stands.
   *
   * @param newest its newest print
   * @param same whether that says what the paper would say now
   * @param stamped the stamped copy of it, if it came back
   */
  record Standing(@Nullable PrintedCopy newest, boolean same, @Nullable StampedCopy stamped) {}

  /** Prints and copies of a case at once, held against what its paper would say now. */
  Standing standing(CaseRef about, String content);

  /** Whether the newest print of a case says exactly this. */
  boolean isPrinted(CaseRef about, String content);

  /**
   * Takes a stamped copy of the newest print in; an earlier one is replaced.
   *
   * @param file an upload that was checked and stored
   * @param typedCode what stands at the foot of the paper, asked for where no QR code can be read
   * @throws tw.proteacher.shared.RuleViolation {@code casework.stamped.…}: no PDF, nothing printed,
   *     no code to be read, another paper, an older print
   */
  StampedCopy attach(CaseRef about, StoredFileId file, @Nullable String typedCode);

  /** The stamped copy of the newest print, if it came back. */
  Optional<StampedCopy> current(CaseRef about);
}
