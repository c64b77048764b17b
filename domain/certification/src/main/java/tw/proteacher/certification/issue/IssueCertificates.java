package tw.proteacher.certification.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.issue.model.IssuedCertificates;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/**
 * 核發證書: the authority of a round gives the cases that passed their certificates, all or chosen
 * ones. Doing it twice, or two officers at once, gives each case one certificate: every case is
 * locked and looked at again before its number is taken.
 */
@ApplicationScoped
@Transactional
public class IssueCertificates {
  @Inject private Rounds rounds;
  @Inject private Applications applications;
  @Inject private IssuedCertificates certificates;
  @Inject private CertificatePress press;
  @Inject private Clock clock;

  /** How many were issued now, and how many had theirs already. */
  public record Outcome(int issued, int already) implements Serializable {}

  /** Every case of the round that passed. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.certificate.issue_round")
  public Outcome all(long round) {
    RoundView of = allowed(round);
    return issue(of, certificates.waiting(round));
  }

  /** Chosen cases of the round. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.certificate.issue")
  public Outcome chosen(long round, List<Long> cases) {
    RoundView of = allowed(round);
    if (cases.isEmpty()) {
      throw new RuleViolation("certification.issue.nothing_chosen");
    }
    Set<Long> wanted = new LinkedHashSet<>(certificates.waiting(round));
    wanted.retainAll(Set.copyOf(cases));
    // What another officer certified meanwhile is still looked at, and counted.
    wanted.addAll(cases.stream().sorted().toList());
    return issue(of, List.copyOf(wanted));
  }

  private RoundView allowed(long round) {
    RoundView of = rounds.get(round);
    IssuingAuthority.actsFor(of.authority());
    Access.about("round", round);
    return of;
  }

  private Outcome issue(RoundView round, List<Long> cases) {
    LocalDate today = LocalDate.now(clock);
    int issued = 0;
    int already = 0;
    for (Long id : cases) {
      CertificationApplication one = applications.lock(id);
      if (one.roundId() != round.id()) {
        throw new NotFound("application", id);
      }
      if (one.state() == ApplicationState.CERTIFIED) {
        already++;
      } else {
        press.issue(one, round, today);
        issued++;
      }
    }
    return new Outcome(issued, already);
  }
}
