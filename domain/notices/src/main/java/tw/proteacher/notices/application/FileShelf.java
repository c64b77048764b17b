package tw.proteacher.notices.application;

import java.time.OffsetDateTime;
import java.util.Optional;
import tw.proteacher.notices.FileOwner;
import tw.proteacher.notices.StoredFileId;

/** 檔案庫: stored files with their content and whose they are. */
public interface FileShelf {
  /** A file off the shelf. */
  record ShelvedFile(String name, String mediaType, byte[] content) {}

  Optional<FileOwner> owner(StoredFileId id);

  /** Refused with NotFound when there is none. */
  ShelvedFile take(StoredFileId id);

  /** Throws away what was stored before {@code before} and nothing refers to any more. */
  int discardUnused(OffsetDateTime before);
}
