package tw.proteacher.certification.filing.evidence;

import java.io.Serializable;
import java.time.Instant;
import tw.proteacher.notices.StoredFileId;

/** 佐證附件: one PDF or picture that proves a performance. */
public record EvidenceFile(
    long id, long evidence, StoredFileId file, String name, int bytes, Instant uploadedAt)
    implements Serializable {}
