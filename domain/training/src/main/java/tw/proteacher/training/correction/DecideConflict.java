package tw.proteacher.training.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;
import tw.proteacher.training.correction.CentreEntries.ConflictCard;
import tw.proteacher.training.correction.HoursQueries.ConflictRow;

/** 資料歧異: the feed says something else than the centre entered; the centre decides which holds. */
@ApplicationScoped
@Transactional
public class DecideConflict {
  @Inject private HoursQueries hours;
  @Inject private CentreEntries entries;
  @Inject private Signatures signatures;

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "training.conflict.list",
      reads = true)
  public Slice<ConflictRow> page(int first, int size) {
    return hours.conflicts(Access.reach(), first, size);
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "training.conflict.keep")
  public void keep(long id, String reason) {
    inCharge(id, reason);
    entries.keepEntry(id, reason, signatures.caller());
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "training.conflict.follow")
  public void follow(long id, String reason) {
    inCharge(id, reason);
    entries.followFeed(id, reason, signatures.caller());
  }

  private void inCharge(long id, String reason) {
    ConflictCard card = entries.openConflict(id).orElseThrow(() -> new NotFound("conflict", id));
    Access.over(
        new Subject(
            card.person(), Set.of(), card.county() == null ? Set.of() : Set.of(card.county())));
    Access.about("conflict", id);
    if (reason.isBlank()) {
      throw new RuleViolation("training.entry.reason_missing");
    }
  }
}
