package tw.proteacher.certification.bulk;

import java.io.Serializable;
import java.time.Instant;

/**
 * 登錄批次 as pages read it.
 *
 * @param authority {@code MOE} or a county code
 * @param fresh rows that may be, or still are to be, entered
 */
public record BulkView(
    long id,
    String authority,
    String fileName,
    BulkState state,
    Instant handedInAt,
    String byName,
    String reason,
    int rows,
    int fresh,
    int already,
    int errors,
    int taken)
    implements Serializable {}
