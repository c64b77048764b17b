package tw.proteacher.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolYear;

/**
 * 表單: forms as data, and their filled copies. For use cases of the contexts: it checks states and
 * rules, not permissions. Every change takes part in the running transaction; a state that does not
 * allow it, or somebody else's newer change, is a {@code RuleViolation}.
 */
public interface Forms {
  /**
   * The version to begin a new sheet with: the authority's own newest published one for that year,
   * else the ministry's; empty where the authority leaves the form out.
   *
   * @param authority code of an {@link tw.proteacher.shared.Authority}
   */
  Optional<FormTemplate> inForce(String code, String authority, SchoolYear year);

  /** The same for several forms, in the order of the codes; what is left out is left out. */
  List<FormTemplate> inForce(Collection<String> codes, String authority, SchoolYear year);

  /** Every form that is in force, in the order of their titles. */
  List<FormTemplate> allInForce(String authority, SchoolYear year);

  FormTemplate template(long id);

  /** Begins a sheet; it is UNTOUCHED. */
  long open(long templateId, CaseRef ref, PersonId owner, @Nullable PersonId partner);

  /** A sheet by its key; unknown is {@code NotFound}. */
  Sheet sheet(long id);

  /** The sheets of a case in the order they were begun. */
  List<Sheet> sheetsOf(CaseRef ref);

  /** The sheets of several cases of a kind, by case; one without any is not in it. */
  Map<Long, List<Sheet>> sheetsOf(String kind, Collection<Long> cases);

  /** The sheets of several cases of whatever kinds, by case; one without any is not in it. */
  Map<CaseRef, List<Sheet>> sheetsOf(Collection<CaseRef> cases);

  /**
   * Keeps what was typed; nothing is required. A sheet that was complete or confirmed is a draft
   * again when something changed.
   *
   * @param revision of the sheet that the change started from
   */
  Sheet save(long id, int revision, Answers answers);

  /** What still stands in the way of finishing. */
  List<FieldFinding> check(Sheet sheet);

  /** Declares it complete; refused with every finding that blocks. */
  Sheet finish(long id);

  /** Asks the partner to confirm a complete sheet, and tells them. */
  Sheet askPartner(long id);

  Sheet confirm(long id, PersonId by);

  Sheet returnToOwner(long id, PersonId by, String remark);

  /** Another partner, or none: a confirmation that was given no longer counts. */
  Sheet changePartner(long id, @Nullable PersonId partner);

  /** Begins a sheet of the same template with the same answers, as a draft. */
  long copy(long sheetId, CaseRef ref, PersonId owner, @Nullable PersonId partner);

  /** Throws a sheet away together with its answers. */
  void drop(long id);
}
