package tw.proteacher.directory.audit;

import java.io.Serializable;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** 稽核列: one row of the trail as operators see it. */
public record AuditRecord(
    long id,
    OffsetDateTime at,
    String event,
    boolean denied,
    String actor,
    String address,
    String target,
    @Nullable Long subject)
    implements Serializable {}
