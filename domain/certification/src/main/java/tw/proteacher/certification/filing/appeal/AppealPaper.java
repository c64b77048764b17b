package tw.proteacher.certification.filing.appeal;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Sheet;
import tw.proteacher.shared.Finding;

/**
 * 申復表: what is said in an appeal, with its files.
 *
 * @param sheet the form, or null while it is not begun
 * @param receipt number it was received under, or null before
 * @param closed why nothing can be written or handed in now, or null where it can
 */
public record AppealPaper(
    long application,
    @Nullable Sheet sheet,
    List<AppealFile> files,
    @Nullable String receipt,
    @Nullable Instant filedAt,
    @Nullable Finding closed)
    implements Serializable {
  public AppealPaper {
    files = List.copyOf(files);
  }
}
