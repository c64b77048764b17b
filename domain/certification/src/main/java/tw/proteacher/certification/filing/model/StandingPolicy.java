package tw.proteacher.certification.filing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tw.proteacher.certification.Certificate;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.Assessment;
import tw.proteacher.certification.model.EligibilityPolicy;
import tw.proteacher.certification.model.Facts;
import tw.proteacher.certification.model.RuleBook;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundTier;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.RocDate;
import tw.proteacher.shared.SchoolYear;

/**
 * 申請資格檢核: the rules of the tier, and which training years (in a renewal round: which certificates'
 * years) this round takes.
 */
public final class StandingPolicy {
  private static final String HOURS = "certification.hours.";
  private static final String AHEAD = "certification.ahead.";

  private StandingPolicy() {}

  /**
   * @param facts on the day that counts, under the authority of the round
   * @param book the rules in force, or only those the case was handed in under
   */
  public static Standing check(RoundView round, Tier tier, RuleBook book, Facts facts) {
    RoundTier taken = round.tier(tier).orElse(null);
    if (taken == null) {
      Finding missing = Finding.block("certification.filing.no_tier", round.name());
      return new Standing(List.of(missing), List.of(), null, facts.on());
    }
    return round.purpose() == RoundPurpose.RENEWAL
        ? renewal(taken, book, facts)
        : first(taken, EligibilityPolicy.assess(book, tier, facts));
  }

  private static Standing first(RoundTier taken, Assessment assessed) {
    List<Finding> candidacy = new ArrayList<>();
    List<Finding> hours = new ArrayList<>();
    for (Finding finding : assessed.findings()) {
      if (finding.code().startsWith(HOURS)) {
        hours.add(finding);
      } else if (!finding.code().startsWith(AHEAD)) {
        candidacy.add(finding);
      }
    }
    SchoolYear trained = assessed.earned();
    if (trained != null) {
      candidacy.add(
          year(
              taken,
              trained.roc(),
              "certification.filing.training_year",
              "certification.filing.training_year_met"));
    }
    int from = trained == null ? taken.firstYear() : trained.roc();
    return new Standing(
        candidacy,
        hours,
        assessed.rules() == null ? null : assessed.rules().id(),
        new SchoolYear(from).firstDay());
  }

  private static Standing renewal(RoundTier taken, RuleBook book, Facts facts) {
    Optional<Certificate> held = held(taken.tier(), facts);
    if (held.isEmpty()) {
      return new Standing(
          List.of(Finding.block("certification.renewal.none")),
          List.of(),
          null,
          new SchoolYear(taken.firstYear()).firstDay());
    }
    Certificate certificate = held.get();
    LocalDate expires = certificate.expiresOn();
    List<Finding> candidacy = new ArrayList<>();
    String number = certificate.number().value();
    if (expires == null) {
      candidacy.add(Finding.block("certification.renewal.never_lapses", number));
    } else if (certificate.expiredOn(facts.on())) {
      candidacy.add(Finding.warn("certification.renewal.lapsed", number, RocDate.format(expires)));
    } else {
      String lastDay = RocDate.format(expires.minusDays(1));
      candidacy.add(Finding.pass("certification.renewal.held", number, lastDay));
    }
    candidacy.add(
        year(
            taken,
            certificate.schoolYear().roc(),
            "certification.renewal.year",
            "certification.filing.renewal_year_met"));
    int now = SchoolYear.of(facts.on()).roc();
    var rules = book.find(taken.tier(), facts.authority(), now);
    return new Standing(
        candidacy, List.of(), rules == null ? null : rules.id(), certificate.since());
  }

  private static Optional<Certificate> held(Tier tier, Facts facts) {
    return facts.certificates().stream()
        .filter(one -> one.tier() == tier)
        .max(
            Comparator.comparing(
                Certificate::expiresOn, Comparator.nullsLast(Comparator.naturalOrder())));
  }

  private static Finding year(RoundTier taken, int year, String code, String met) {
    return taken.takes(year)
        ? Finding.pass(met, year, taken.firstYear(), taken.lastYear())
        : Finding.block(code, year, taken.firstYear(), taken.lastYear());
  }
}
