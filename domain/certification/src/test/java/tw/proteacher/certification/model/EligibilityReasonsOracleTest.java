package tw.proteacher.certification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.ReasonsOracle.Person;
import tw.proteacher.certification.model.ReasonsOracle.Rules;
import tw.proteacher.shared.Finding;

/**
 * Every reason, not only the outcome: 10,000 made-up people a tier, each under rules made up for
 * him – hours by kind and way, both kinds of years, prerequisites with and without order, windows
 * with and without a last day, counted from the first or the last hour, certificates that lapse –
 * against a second reading that shares no line with the first.
 */
@DisplayName("認證資格檢核: 每一項理由與獨立算法相符")
class EligibilityReasonsOracleTest {
  private static final int PEOPLE = 10_000;

  @ParameterizedTest
  @EnumSource(Tier.class)
  void every_reason_is_that_of_the_second_reading(Tier tier) {
    Random random = new Random(1141122L + tier.ordinal());
    for (int i = 0; i < PEOPLE; i++) {
      List<Rules> rules = MadeUp.rules(random, tier);
      Person person = MadeUp.person(random, tier);

      Assessment assessment =
          EligibilityPolicy.assess(MadeUp.book(rules, tier), tier, MadeUp.facts(person));

      assertThat(read(assessment))
          .as("%s %d %s under %s", tier, i, person, rules)
          .isEqualTo(ReasonsOracle.read(rules, tier, person));
      assertThat(assessment.findings())
          .filteredOn(finding -> !finding.code().startsWith("certification.held"))
          .filteredOn(finding -> !finding.code().equals("certification.rules.none"))
          .allSatisfy(finding -> assertThat(finding.rule()).isNotEmpty());
    }
  }

  private static String read(Assessment assessment) {
    LocalDate until = assessment.openUntil();
    RuleSet rules = assessment.rules();
    return assessment.status()
        + " under "
        + (rules == null ? "none" : rules.name().code())
        + " t="
        + (assessment.earned() == null ? "-" : assessment.earned().roc())
        + " until "
        + (until == null ? "-" : until)
        + " counted "
        + assessment.countedTenths()
        + " of "
        + assessment.requiredTenths()
        + " "
        + assessment.findings().stream().map(EligibilityReasonsOracleTest::mark).sorted().toList();
  }

  private static String mark(Finding finding) {
    return switch (finding.severity()) {
          case BLOCK -> "-";
          case WARN -> "?";
          default -> "+";
        }
        + finding.code().replace("certification.", "");
  }
}
