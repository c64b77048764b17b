package tw.proteacher.intake.reading;

import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.FeedRow;
import tw.proteacher.intake.Identities;

/**
 * 暫存列: a row that waits for its person or school. Its ID is sealed, the other fields are kept as
 * CSV with the ID left empty.
 *
 * @param keyHash keyed hash of kind, ID and the rest of the key
 * @param key the key with the ID masked
 * @param person keyed hash of the ID that nobody on the roster has, if that is what is waited for
 * @param school code of the school that is not in the register, likewise
 */
public record WaitingRow(
    byte[] keyHash,
    String key,
    ExceptionCode code,
    FeedRow.Action action,
    Identities.@Nullable Sealed id,
    String fields,
    byte @Nullable [] person,
    @Nullable String school) {}
