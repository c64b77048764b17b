package tw.proteacher.casework;

import java.io.Serializable;
import java.time.Instant;
import tw.proteacher.notices.StoredFileId;

/**
 * 核章文件: a printed paper that came back with its stamps.
 *
 * @param readFromPaper whether the code was read from the QR code, else somebody typed it
 */
public record StampedCopy(String code, StoredFileId file, boolean readFromPaper, Instant uploadedAt)
    implements Serializable {}
