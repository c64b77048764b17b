package tw.proteacher.intake.exceptions;

import java.io.Serializable;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 例外列: one row that was not taken, or was taken with a warning.
 *
 * @param key what the row is about, IDs masked
 * @param raw the row as received, IDs masked
 */
public record ExceptionRow(
    long id,
    @Nullable Long run,
    String file,
    String kind,
    int line,
    String code,
    boolean warning,
    String school,
    String schoolName,
    String countyName,
    String key,
    String raw,
    OffsetDateTime seenAt)
    implements Serializable {}
