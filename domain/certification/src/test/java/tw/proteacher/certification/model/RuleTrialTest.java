package tw.proteacher.certification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.certification.EligibilityStatus.BLOCKED;
import static tw.proteacher.certification.EligibilityStatus.ELIGIBLE;
import static tw.proteacher.certification.EligibilityStatus.HOURS_SHORT;
import static tw.proteacher.certification.model.CertificationFixtures.changhua;
import static tw.proteacher.certification.model.CertificationFixtures.rules;
import static tw.proteacher.certification.model.CertificationFixtures.teacher;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.RuleTrial.Change;
import tw.proteacher.certification.model.RuleTrial.Outcome;
import tw.proteacher.certification.model.RuleTrial.Step;
import tw.proteacher.shared.PersonId;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseKind;

@DisplayName("規定試算")
class RuleTrialTest {
  private static final LocalDate MAY_114 = LocalDate.of(2025, 5, 10);
  private static final RuleBook BEFORE = new RuleBook(List.of(changhua(Tier.ADVANCED)));

  @Test
  void fewer_hours_let_people_in_and_they_stand_first() {
    RuleSet lighter = eased(150, 0);

    Outcome outcome = RuleTrial.run(BEFORE, BEFORE.with(lighter), Tier.ADVANCED, people());

    assertThat(outcome.steps())
        .containsExactly(
            Map.entry(new Step(ELIGIBLE, ELIGIBLE), 1),
            Map.entry(new Step(HOURS_SHORT, ELIGIBLE), 1),
            Map.entry(new Step(HOURS_SHORT, HOURS_SHORT), 1));
    assertThat(outcome.changes()).extracting(Change::person).containsExactly(new PersonId(2));
    assertThat(outcome.changes().get(0).decides()).isTrue();
    assertThat(outcome.changes().get(0).before().unmet()).isNotEmpty();
  }

  @Test
  void more_years_of_service_shut_people_out_and_say_why() {
    RuleSet stricter = eased(180, 400);

    Outcome outcome = RuleTrial.run(BEFORE, BEFORE.with(stricter), Tier.ADVANCED, people());

    assertThat(outcome.steps()).containsEntry(new Step(ELIGIBLE, BLOCKED), 1);
    assertThat(outcome.changes())
        .singleElement()
        .satisfies(change -> assertThat(change.after().unmet()).isNotEmpty());
  }

  @Test
  void the_same_rules_change_nobody() {
    Outcome outcome =
        RuleTrial.run(BEFORE, BEFORE.with(changhua(Tier.ADVANCED)), Tier.ADVANCED, people());

    assertThat(outcome.changes()).isEmpty();
    assertThat(outcome.steps().values()).containsExactly(1, 2);
  }

  private static RuleSet eased(int tenths, int service) {
    return rules("10007", Tier.ADVANCED, 111, 113)
        .hours(HourRule.any(HourKind.TOTAL, tenths))
        .candidacy(new Candidacy(service, service, true, List.of(), false))
        .window(1)
        .build();
  }

  /** With 18, 15 and 3 hours. */
  private static Map<PersonId, Facts> people() {
    Map<PersonId, Facts> people = new LinkedHashMap<>();
    int[] tenths = {180, 150, 30};
    for (int i = 0; i < tenths.length; i++) {
      people.put(
          new PersonId(i + 1L),
          teacher(MAY_114)
              .in("10007")
              .attended(CourseCategory.A1, CourseKind.CORE, 113, tenths[i])
              .facts());
    }
    return people;
  }
}
