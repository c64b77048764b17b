package tw.proteacher.notices;

import java.io.Serializable;
import java.time.OffsetDateTime;

/** 檔案資料: what a page shows of a stored file. */
public record StoredFileCard(
    StoredFileId id, String name, String mediaType, int bytes, OffsetDateTime storedAt)
    implements Serializable {}
