package tw.proteacher.casework;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.PersonId;

/**
 * 表單: one filled copy of a template; it keeps the version it was begun with.
 *
 * @param ref the case it belongs to
 * @param owner who fills it in
 * @param partner who confirms it, or null where nobody does
 * @param partnerName their name, or empty
 * @param remark what the partner wrote when returning it, or empty
 * @param savedAt when it was last saved, or null
 * @param confirmedAt when the partner confirmed it, or null
 * @param revision counts every change; a save names the one it started from
 */
public record Sheet(
    long id,
    FormTemplate template,
    CaseRef ref,
    PersonId owner,
    String ownerName,
    @Nullable PersonId partner,
    String partnerName,
    SheetState state,
    Answers answers,
    String remark,
    @Nullable Instant savedAt,
    @Nullable Instant confirmedAt,
    int revision)
    implements Serializable {
  /** Whether nothing is left to do: complete, and confirmed where somebody has to. */
  public boolean settled() {
    return partner == null ? state.complete() : state == SheetState.CONFIRMED;
  }
}
