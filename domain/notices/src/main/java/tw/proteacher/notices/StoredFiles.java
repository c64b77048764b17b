package tw.proteacher.notices;

import java.util.Collection;
import java.util.List;

/**
 * 檔案存放: takes an upload in after it was checked (length, form, hidden actions), and hands it out
 * through {@code /files/{id}}.
 */
public interface StoredFiles {
  /**
   * Checks and keeps an upload in the running transaction.
   *
   * @throws tw.proteacher.shared.RuleViolation {@code notices.file.…} for what is not taken
   */
  StoredFileId store(FileKind kind, Upload upload, FileOwner owner);

  /**
   * Holds files that belong together (a case, an announcement) against what such a thing may show,
   * in number and in size; asked once the newest are stored.
   *
   * @throws tw.proteacher.shared.RuleViolation {@code notices.file.too_many}, {@code …too_much}
   */
  void fitTogether(FileKind kind, Collection<StoredFileId> files);

  /** What is known about some files; unknown ids are left out. */
  List<StoredFileCard> cards(Collection<StoredFileId> ids);

  /**
   * Takes a file off the shelf for a context that has held it against its own rules: whoever asks
   * here has been let in. Refused with NotFound when there is none.
   */
  StoredFile open(StoredFileId id);
}
