package tw.proteacher.certification.filing.appeal;

import java.io.Serializable;
import java.time.Instant;
import tw.proteacher.notices.StoredFileId;

/** 申復附件: one PDF or picture that supports an appeal. */
public record AppealFile(long id, StoredFileId file, String name, int bytes, Instant uploadedAt)
    implements Serializable {}
