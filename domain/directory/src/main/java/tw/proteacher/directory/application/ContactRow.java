package tw.proteacher.directory.application;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a person is reached, and the state of the account.
 *
 * @param email the address on record, proven or not
 */
public record ContactRow(
    @Nullable String phone,
    @Nullable String email,
    boolean emailProven,
    @Nullable Instant lastSignInAt,
    @Nullable Instant disabledAt,
    @Nullable String disabledReason)
    implements Serializable {}
