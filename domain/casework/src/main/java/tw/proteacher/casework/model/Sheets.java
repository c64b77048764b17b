package tw.proteacher.casework.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.SheetState;
import tw.proteacher.shared.PersonId;

/** 表單: where the filled copies are kept. */
public interface Sheets {
  Optional<Sheet> find(long id);

  /** The same, locked until the transaction ends. */
  Optional<Sheet> lock(long id);

  /** In the order they were begun. */
  List<Sheet> of(Collection<CaseRef> cases);

  /** Sheets a person was asked to confirm, those that wait first, then the newest. */
  List<Sheet> askedOf(PersonId partner, int limit);

  long add(
      long templateId,
      CaseRef ref,
      PersonId owner,
      @Nullable PersonId partner,
      Answers answers,
      SheetState state);

  /** Writes answers and state; counts the revision up. */
  void write(long id, Answers answers, SheetState state, Instant savedAt);

  /** Moves the state; counts the revision up. */
  void move(long id, SheetState state, String remark, @Nullable Instant confirmedAt);

  void changePartner(long id, @Nullable PersonId partner, SheetState state);

  void remove(long id);
}
