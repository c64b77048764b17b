package tw.proteacher.notices.application;

import java.time.OffsetDateTime;
import java.util.Optional;
import tw.proteacher.notices.FileOwner;
import tw.proteacher.notices.StoredFile;
import tw.proteacher.notices.StoredFileId;

/** 檔案庫: stored files with their content and whose they are. */
public interface FileShelf {
  Optional<FileOwner> owner(StoredFileId id);

  /** Refused with NotFound when there is none. */
  StoredFile take(StoredFileId id);

  /** Throws away what was stored before {@code before} and nothing refers to any more. */
  int discardUnused(OffsetDateTime before);
}
