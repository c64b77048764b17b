package tw.proteacher.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.PersonId;

/**
 * 審查小組: who judges a case at which stage, and what they found. Everything runs in the caller's
 * transaction; who may see which verdict is {@link PanelPolicy}'s to say.
 */
public interface Panel {
  /**
   * 指派: seats a reviewer; a person sits once at a stage.
   *
   * @param by who assigned, or null for the platform itself
   */
  long assign(
      CaseRef about,
      int stage,
      PersonId reviewer,
      @Nullable LocalDate dueOn,
      @Nullable PersonId by);

  /** 解除指派: with the reason; refused once the verdict is given. */
  void end(long seat, String reason);

  /** Ends the seats of a stage whose verdict never came: nobody waits for them any more. */
  void dismiss(CaseRef about, int stage, String reason);

  /** Ends every seat of a stage, so that others judge it anew; what was written stays readable. */
  void startOver(CaseRef about, int stage, String reason);

  /** A seat, also an ended one. */
  Optional<Seat> seat(long id);

  /** All seats a case ever had, oldest first. */
  List<Seat> seats(CaseRef about);

  /**
   * 暫存: keeps a draft; nothing is required.
   *
   * @param revision of the verdict the draft was made from; 0 for the first
   * @return the new revision
   */
  int save(long seat, int revision, Judgement draft);

  /** 送出: gives the saved verdict; it is given once and unchanged from then on. */
  void give(long seat, int revision);

  /** 收回: makes a given verdict a draft again. */
  void takeBack(long seat);
}
