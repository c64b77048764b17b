package tw.proteacher.certification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.certification.model.CertificationFixtures.core;
import static tw.proteacher.certification.model.CertificationFixtures.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.Finding;

@DisplayName("規定接續")
class SuccessionTest {
  private static final RuleSet OPEN = set(111, null, 60);

  @Test
  void a_successor_ends_the_one_before_on_the_day_it_comes_into_force() {
    RuleSet next = set(116, null, 80);

    Succession succession = Succession.of(OPEN, next);

    assertThat(succession.check(OPEN, List.of(OPEN))).isEmpty();
    RuleSet ended = succession.ended().orElseThrow();
    assertThat(ended.name())
        .isEqualTo(
            new RuleSetName(
                OPEN.name().code(), 2, "67000", Tier.INITIAL, 111, 115, LocalDate.of(2027, 8, 1)));
    assertThat(ended.hours()).isEqualTo(OPEN.hours());
    assertThat(ended.provenance().source()).isEqualTo(OPEN.provenance().source());
  }

  @Test
  void every_year_has_one_rule_set_afterwards() {
    Succession succession = Succession.of(OPEN, set(116, null, 80));

    RuleBook book =
        new RuleBook(List.of(OPEN))
            .with(succession.ended().orElseThrow())
            .with(succession.successor());

    assertThat(required(book, 115)).isEqualTo(60);
    assertThat(required(book, 116)).isEqualTo(80);
  }

  @Test
  void what_ends_by_itself_is_left_as_it_is() {
    RuleSet over = set(111, 113, 60);

    Succession succession = Succession.of(over, set(114, null, 80));

    assertThat(succession.ended()).isEmpty();
    assertThat(succession.check(over, List.of(over))).isEmpty();
  }

  @Test
  void a_successor_leaves_no_later_year_without_rules_and_goes_not_back() {
    assertThat(codes(set(116, 117, 80))).containsExactly("certification.rules.successor_ends");
    assertThat(codes(set(110, null, 80))).containsExactly("certification.rules.overlap");
  }

  private static List<String> codes(RuleSet next) {
    return Succession.of(OPEN, next).check(OPEN, List.of(OPEN)).stream()
        .map(Finding::code)
        .toList();
  }

  private static int required(RuleBook book, int year) {
    RuleSet found = book.find(Tier.INITIAL, "67000", year);
    return found == null ? 0 : found.requiredTenths();
  }

  private static RuleSet set(int first, @Nullable Integer last, int tenths) {
    return rules("67000", Tier.INITIAL, first, last).hours(core(tenths)).build();
  }
}
