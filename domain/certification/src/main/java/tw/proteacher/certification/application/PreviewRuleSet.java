package tw.proteacher.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.EligibilityStatus;
import tw.proteacher.certification.model.AheadFindings;
import tw.proteacher.certification.model.Assessment;
import tw.proteacher.certification.model.Cohorts;
import tw.proteacher.certification.model.Cohorts.Cohort;
import tw.proteacher.certification.model.RuleBook;
import tw.proteacher.certification.model.RuleSet;
import tw.proteacher.certification.model.RuleSets;
import tw.proteacher.certification.model.RuleTrial;
import tw.proteacher.certification.model.RuleTrial.Change;
import tw.proteacher.certification.model.Succession;
import tw.proteacher.directory.People;
import tw.proteacher.directory.PersonCard;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/**
 * 預覽規定修訂: who would become or stop being eligible under a version that is not stored yet, on the
 * day it would come into force. Writes nothing but its audit row.
 */
@ApplicationScoped
@Transactional
public class PreviewRuleSet {
  /** Keeps one question from reading the whole country. */
  private static final int MOST_PEOPLE = 20_000;

  private static final int MOST_SHOWN = 50;

  /** Words for the record; they are asked for when the version is stored. */
  private static final Set<String> LATER =
      Set.of("certification.reason.missing", "certification.rules.source_missing");

  @Inject private RuleSets rules;
  @Inject private KnownForms forms;
  @Inject private Cohorts cohorts;
  @Inject private People people;
  @Inject private Clock clock;

  /** How many people go from one status to another; the same one where nothing changes. */
  public record Count(EligibilityStatus before, EligibilityStatus after, int people)
      implements Serializable {}

  /**
   * One person whose status would change.
   *
   * @param reasons what is not met: afterwards, or before where nothing is afterwards
   */
  public record Line(
      PersonId person,
      String name,
      String school,
      EligibilityStatus before,
      EligibilityStatus after,
      List<Finding> reasons)
      implements Serializable {
    public Line {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * What a version would change.
   *
   * @param day the day that was looked at
   * @param concerned people with hours of the tier
   * @param examined how many of them were held against both
   * @param changed how many of these would have another status
   * @param lines the first of them
   * @param ahead what an application would be told to bring
   */
  public record Effect(
      LocalDate day,
      long concerned,
      int examined,
      int changed,
      List<Count> counts,
      List<Line> lines,
      List<Finding> ahead)
      implements Serializable {
    public Effect {
      counts = List.copyOf(counts);
      ahead = List.copyOf(ahead);
      lines = List.copyOf(lines);
    }
  }

  /**
   * @param id the version it follows
   * @param copy whether it begins a rule set of its own instead
   */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.rules.preview")
  public Effect preview(long id, boolean copy, RuleSetDraft draft) {
    RuleSet before = rules.get(id);
    Access.over(Authority.subject(before.name().authority()));
    Access.over(Authority.subject(draft.authority()));
    Access.about("rule_set", before.name().code());
    String code = copy ? before.name().code() + "+" : before.name().code();
    RuleSet after = RuleSetForm.read(draft, code, before.name().version() + 1);
    Succession succession = copy ? Succession.of(before, after) : new Succession(null, after);
    List<Finding> findings =
        Stream.concat(
                succession.check(before, rules.newest()).stream(),
                forms.check(after, before).stream())
            .filter(finding -> !LATER.contains(finding.code()))
            .toList();
    if (!findings.isEmpty()) {
      throw new RuleViolation(findings);
    }
    return effect(succession);
  }

  private Effect effect(Succession succession) {
    RuleSet after = succession.successor();
    LocalDate today = LocalDate.now(clock);
    LocalDate effective = after.name().effectiveOn();
    LocalDate day = effective.isAfter(today) ? effective : today;
    RuleBook book = rules.inForce(day);
    Cohort cohort = cohorts.trained(after.category(), after.name().authority(), day, MOST_PEOPLE);
    RuleBook then = succession.ended().map(book::with).orElse(book).with(after);
    RuleTrial.Outcome outcome = RuleTrial.run(book, then, after.tier(), cohort.facts());
    List<Change> shown = outcome.changes().stream().limit(MOST_SHOWN).toList();
    Map<PersonId, PersonCard> cards = people.cards(shown.stream().map(Change::person).toList());
    return new Effect(
        day,
        cohort.total(),
        cohort.facts().size(),
        outcome.changes().size(),
        outcome.steps().entrySet().stream()
            .map(step -> new Count(step.getKey().before(), step.getKey().after(), step.getValue()))
            .toList(),
        shown.stream().map(change -> line(change, cards.get(change.person()))).toList(),
        ahead(after));
  }

  private static Line line(Change change, @Nullable PersonCard card) {
    List<Finding> missing = unmet(change.after());
    return new Line(
        change.person(),
        card == null ? "" : card.name(),
        card == null ? "" : card.schoolName(),
        change.before().status(),
        change.after().status(),
        missing.isEmpty() ? unmet(change.before()) : missing);
  }

  private static List<Finding> ahead(RuleSet rules) {
    List<Finding> findings = new ArrayList<>();
    AheadFindings.add(findings, rules.ahead());
    return findings;
  }

  private static List<Finding> unmet(Assessment assessment) {
    return assessment.findings().stream().filter(Finding::blocks).toList();
  }
}
