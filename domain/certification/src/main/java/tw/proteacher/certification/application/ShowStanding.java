package tw.proteacher.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Certificate;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.Candidates;
import tw.proteacher.certification.model.EligibilityPolicy;
import tw.proteacher.certification.model.Facts;
import tw.proteacher.certification.model.RuleBook;
import tw.proteacher.certification.model.RuleSets;
import tw.proteacher.certification.model.Supposition;
import tw.proteacher.directory.People;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;
import tw.proteacher.training.CourseKind;

/** 認證專區: how a person stands in the three tiers, and how it would be with more hours. */
@ApplicationScoped
@Transactional
public class ShowStanding {
  private static final int MOST_TENTHS = 5_000;

  @Inject private CertificateFile file;
  @Inject private Candidates candidates;
  @Inject private RuleSets rules;
  @Inject private People people;
  @Inject private Clock clock;

  /** How somebody stands, and what he holds. */
  public record PersonStanding(List<TierStanding> tiers, MyCertificates certificates) {}

  /** 如果我在…前完成…. */
  public record Supposed(Tier tier, CourseKind kind, int tenths, LocalDate day) {}

  @UseCase(roles = Role.TEACHER, audit = "certification.standing.show", reads = true)
  public List<TierStanding> mine() {
    PersonId me = Access.me();
    Access.own(me);
    return standings(me);
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.standing.show_person",
      reads = true)
  public PersonStanding ofPerson(PersonId person) {
    Access.over(people.subjectOf(person));
    return new PersonStanding(standings(person), file.of(person));
  }

  @UseCase(roles = Role.TEACHER, audit = "certification.standing.suppose", reads = true)
  public TierStanding suppose(Supposed supposed) {
    PersonId me = Access.me();
    Access.own(me);
    LocalDate today = LocalDate.now(clock);
    if (supposed.tenths() <= 0 || supposed.tenths() > MOST_TENTHS) {
      throw new RuleViolation("certification.suppose.hours");
    }
    if (supposed.day().isBefore(today) || supposed.day().isAfter(today.plusYears(10))) {
      throw new RuleViolation("certification.suppose.day");
    }
    Facts facts =
        Supposition.with(
            candidates.facts(me, today),
            supposed.tier(),
            supposed.kind(),
            supposed.tenths(),
            supposed.day());
    return standing(rules.inForce(supposed.day()), supposed.tier(), facts);
  }

  private List<TierStanding> standings(PersonId person) {
    LocalDate today = LocalDate.now(clock);
    Facts facts = candidates.facts(person, today);
    RuleBook book = rules.inForce(today);
    return Arrays.stream(Tier.values()).map(tier -> standing(book, tier, facts)).toList();
  }

  private static TierStanding standing(RuleBook book, Tier tier, Facts facts) {
    return TierStanding.of(EligibilityPolicy.assess(book, tier, facts), expiry(facts, tier));
  }

  private static @Nullable LocalDate expiry(Facts facts, Tier tier) {
    return facts.certificates().stream()
        .filter(certificate -> certificate.tier() == tier)
        .map(Certificate::expiresOn)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
