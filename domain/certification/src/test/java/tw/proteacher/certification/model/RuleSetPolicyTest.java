package tw.proteacher.certification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.certification.model.CertificationFixtures.changhua;
import static tw.proteacher.certification.model.CertificationFixtures.moeAdvanced;
import static tw.proteacher.certification.model.CertificationFixtures.rules;

import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.Finding;

/** certification.md §1.5 line 131: what people type is checked for sense before it counts. */
@DisplayName("規定合理性")
class RuleSetPolicyTest {
  private static List<String> codes(RuleSet draft, RuleSet... others) {
    return RuleSetPolicy.check(draft, List.of(others)).stream().map(Finding::code).toList();
  }

  @Test
  void the_shipped_rules_make_sense() {
    assertThat(codes(moeAdvanced(), changhua(Tier.ADVANCED))).isEmpty();
  }

  @Test
  void every_fault_is_named_at_once() {
    RuleSet draft =
        rules("67000", Tier.INITIAL, 113, 112)
            .hours(
                HourRule.any(HourKind.TOTAL, 60),
                HourRule.any(HourKind.CORE, 90),
                new HourRule(HourKind.PRACTICE, 0, Set.of()))
            .candidacy(
                new Candidacy(
                    -10, 0, true, List.of(new Prerequisite.Holding(Tier.ADVANCED)), false))
            .ahead(
                new Ahead(
                    false,
                    120,
                    List.of(
                        new RuledItem("TEACH", "", 1, List.of()),
                        new RuledItem("TEACH", "授課", 21, List.of()),
                        new RuledItem("teach", "授課", 1, List.of()))))
            .window(new Window(null, MonthDay.of(12, 31), Window.CountsFrom.LAST))
            .validity(0)
            .build();

    assertThat(codes(draft))
        .containsExactly(
            "certification.rules.years_order",
            "certification.rules.hours_range",
            "certification.rules.modes_missing",
            "certification.rules.hours_sum",
            "certification.rules.last_day_alone",
            "certification.rules.quota_range",
            "certification.rules.item_label",
            "certification.rules.item_code_twice",
            "certification.rules.item_minimum",
            "certification.rules.item_code",
            "certification.rules.validity_range",
            "certification.rules.service_range",
            "certification.rules.prerequisite_order");
  }

  @Test
  void practice_items_are_few_and_on_forms_that_are_known() {
    List<RuledItem> many =
        IntStream.rangeClosed(1, 21)
            .mapToObj(number -> new RuledItem("ITEM_" + number, "事項", 20, List.of("KNOWN")))
            .toList();
    RuleSet draft =
        rules("67000", Tier.INITIAL, 113, 114)
            .hours(HourRule.any(HourKind.TOTAL, 60))
            .ahead(new Ahead(false, null, many))
            .build();

    assertThat(codes(draft)).containsExactly("certification.rules.items_range");
    assertThat(RuledItemPolicy.unknownForms(many, Set.of("KNOWN"))).isEmpty();
    assertThat(RuledItemPolicy.unknownForms(many.subList(0, 1), Set.of("OTHER")))
        .extracting(Finding::facts)
        .containsExactly(List.of("事項", "KNOWN"));
  }

  @Test
  void two_rule_sets_of_one_authority_and_tier_share_no_year() {
    RuleSet open =
        rules("67000", Tier.MENTOR, 111, null).hours(CertificationFixtures.core(60)).build();
    RuleSet later =
        rules("67000", Tier.MENTOR, 115, 116).hours(CertificationFixtures.core(60)).build();
    RuleSet elsewhere =
        rules("68000", Tier.MENTOR, 115, 116).hours(CertificationFixtures.core(60)).build();

    assertThat(codes(later, open)).containsExactly("certification.rules.overlap");
    assertThat(codes(elsewhere, open)).isEmpty();
    assertThat(codes(later, moeAdvanced())).isEmpty();
  }

  @Test
  void without_hours_there_is_no_rule() {
    assertThat(codes(rules("67000", Tier.MENTOR, 111, null).build()))
        .containsExactly("certification.rules.hours_missing");
  }
}
