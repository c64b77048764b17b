package tw.proteacher.intake.model;

import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.FeedKindName;
import tw.proteacher.intake.Manifest;

/**
 * 檔案紀錄: one row of the register of files.
 *
 * @param id 0 if it is not in the register yet
 * @param manifest null if it could not be read
 * @param reason why it was refused, held or left waiting
 * @param decided whether an operator decided about it
 */
public record FileRecord(
    long id,
    long run,
    String file,
    @Nullable FeedKindName kind,
    @Nullable Manifest manifest,
    FileStatus status,
    @Nullable String reason,
    FeedCounts counts,
    boolean decided) {

  public FileRecord with(FileStatus newStatus, @Nullable String newReason) {
    return new FileRecord(id, run, file, kind, manifest, newStatus, newReason, counts, decided);
  }

  public FileRecord counting(FeedCounts newCounts) {
    return new FileRecord(id, run, file, kind, manifest, status, reason, newCounts, decided);
  }

  public FileRecord numbered(long newId) {
    return new FileRecord(newId, run, file, kind, manifest, status, reason, counts, decided);
  }
}
