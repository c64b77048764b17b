package tw.proteacher.certification.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.proteacher.certification.CertificateSource;
import tw.proteacher.certification.bulk.model.BulkEntries;
import tw.proteacher.certification.bulk.model.BulkEntries.Held;
import tw.proteacher.certification.bulk.model.BulkEntries.Waiting;
import tw.proteacher.certification.bulk.model.CheckedLine.Claim;
import tw.proteacher.certification.bulk.model.PresentCertificates;
import tw.proteacher.certification.bulk.model.PresentCertificates.Beside;
import tw.proteacher.certification.model.Certificates;
import tw.proteacher.certification.model.RuleBook;
import tw.proteacher.certification.model.RuleSets;
import tw.proteacher.certification.model.Validity;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/**
 * 確認登錄: enters the rows of a batch that are in order, some at a time, each part in a transaction of
 * its own. What was cut short goes on where it stopped; a row is looked at again before it is
 * entered.
 */
@ApplicationScoped
@Transactional
public class EnterBulk {
  private static final int AT_ONCE = 200;
  private static final int LONGEST_REASON = 200;
  private static final String TAKEN = "certification.bulk.number_taken";
  private static final String OTHERWISE = "certification.bulk.number_otherwise";
  private static final String DIFFERENT = "certification.bulk.different";

  @Inject private BulkEntries entries;
  @Inject private Certificates certificates;
  @Inject private RuleSets rules;
  @Inject private Clock clock;

  /** Confirms what was looked at; from now on it is entered. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.bulk.confirm")
  public void confirm(long id, String reason) {
    Held held = allowed(id);
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw new RuleViolation("certification.bulk.reason", LONGEST_REASON);
    }
    if (held.state() == BulkState.CHECKED) {
      entries.begin(id, why);
    }
  }

  /** Enters the next rows; whether some are left. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.bulk.enter")
  public boolean proceed(long id) {
    Held held = allowed(id);
    if (held.state() != BulkState.RUNNING) {
      return false;
    }
    List<Waiting> part = entries.next(id, AT_ONCE);
    PresentCertificates present =
        entries.present(part.stream().map(row -> row.claim().person()).toList());
    RuleBook book = rules.inForce(LocalDate.now(clock));
    for (Waiting row : part) {
      enter(held, row, present, book);
    }
    if (part.size() == AT_ONCE) {
      return true;
    }
    entries.finish(id, clock.instant());
    return false;
  }

  private void enter(Held held, Waiting row, PresentCertificates present, RuleBook book) {
    Claim claim = row.claim();
    Beside beside = present.beside(claim);
    if (beside != Beside.FREE) {
      boolean already = beside == Beside.ALREADY;
      BulkOutcome outcome = already ? BulkOutcome.ALREADY : BulkOutcome.ERROR;
      entries.settle(held.id(), row, outcome.name(), already ? List.of() : List.of(DIFFERENT));
      return;
    }
    Optional<PersonId> holder = certificates.holder(claim.number());
    if (holder.isPresent()) {
      String code = holder.get().equals(claim.person()) ? OTHERWISE : TAKEN;
      entries.settle(held.id(), row, BulkOutcome.ERROR.name(), List.of(code));
      return;
    }
    boolean national = Authority.isMinistry(held.authority());
    certificates.enter(
        new Certificates.Entered(
            claim.person(),
            claim.tier(),
            claim.number(),
            claim.schoolYear(),
            claim.obtainedOn(),
            Validity.expiresOn(book, claim.tier(), claim.schoolYear(), claim.obtainedOn()),
            national ? CertificateSource.NATIONAL : CertificateSource.COUNTY,
            Access.me(),
            held.reason()));
    present.add(claim);
    entries.settle(held.id(), row, BulkOutcome.TAKEN.name(), List.of());
  }

  private Held allowed(long id) {
    Held held = entries.lock(id);
    Access.over(Authority.subject(held.authority()));
    Access.about("bulk", id);
    return held;
  }
}
