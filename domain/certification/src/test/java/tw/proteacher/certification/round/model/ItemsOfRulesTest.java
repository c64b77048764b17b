package tw.proteacher.certification.round.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tw.proteacher.certification.model.CertificationFixtures.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.Ahead;
import tw.proteacher.certification.model.RuleBook;
import tw.proteacher.certification.model.RuleSet;
import tw.proteacher.certification.model.RuledItem;
import tw.proteacher.certification.round.AttachmentRule;
import tw.proteacher.certification.round.PartnerKind;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.certification.round.RoundPlan;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundTier;
import tw.proteacher.certification.round.RoundView.Terms;
import tw.proteacher.certification.round.RoundView.Times;
import tw.proteacher.certification.round.model.RoundPolicy.Draft;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.SchoolYear;

/**
 * What rules ask for, what a round begins with because of it, and what is said where they differ.
 */
@DisplayName("規定的實踐事項與梯次")
class ItemsOfRulesTest {
  private static final RuledItem OBSERVE =
      new RuledItem("OBSERVE", "觀課", 2, List.of("TALK", "RECORD_A", "RECORD_B"));
  private static final RuledItem TEACH = new RuledItem("TEACH", "授課", 1, List.of("LESSON"));
  private static final RuledItem BOOK = new RuledItem("BOOK", "著作", 3, List.of("LESSON"));
  private static final RoundItem SHIPPED =
      new RoundItem(
          Tier.ADVANCED,
          1,
          "OBSERVE",
          "擔任觀課人員",
          "怎麼做",
          1,
          List.of("TALK"),
          AttachmentRule.REQUIRED,
          PartnerKind.OBSERVED,
          12,
          null);

  private static RuleSet asking(int first, Integer last, RuledItem... items) {
    return rules("67000", Tier.ADVANCED, first, last)
        .ahead(new Ahead(false, null, List.of(items)))
        .build();
  }

  private static List<RoundItem> first(RuleSet... rules) {
    return new ItemsOfRules(Tier.ADVANCED, List.of(rules), List.of(SHIPPED)).first();
  }

  @Test
  void a_round_begins_with_the_items_of_the_rules_done_as_they_are_commonly_done() {
    List<RoundItem> items = first(asking(113, null, BOOK, OBSERVE));

    assertThat(items)
        .extracting(RoundItem::code, RoundItem::position, RoundItem::label, RoundItem::minimum)
        .containsExactly(tuple("BOOK", 1, "著作", 3), tuple("OBSERVE", 2, "觀課", 2));
    RoundItem known = items.get(1);
    assertThat(known.forms()).isEqualTo(OBSERVE.forms());
    assertThat(known.hint()).isEqualTo("怎麼做");
    assertThat(known.attachment()).isEqualTo(AttachmentRule.REQUIRED);
    assertThat(known.partner()).isEqualTo(PartnerKind.OBSERVED);
    assertThat(known.weeks()).isEqualTo(12);
    RoundItem plain = items.get(0);
    assertThat(plain.forms()).containsExactly("LESSON");
    assertThat(plain.hint()).isEmpty();
    assertThat(plain.partner()).isEqualTo(PartnerKind.NONE);
    assertThat(plain.weeks()).isNull();
  }

  @Test
  void rules_that_name_no_items_leave_a_round_with_the_shipped_ones() {
    assertThat(first(asking(113, null))).containsExactly(SHIPPED);
    assertThat(first()).containsExactly(SHIPPED);
  }

  @Test
  void cohorts_of_a_tier_are_asked_for_whatever_one_of_them_has_to_show() {
    RuledItem less = new RuledItem("OBSERVE", "舊名稱", 1, List.of("DIARY"));

    List<RoundItem> items = first(asking(113, null, OBSERVE), asking(111, 112, less, TEACH));

    assertThat(items).extracting(RoundItem::code).containsExactly("OBSERVE", "TEACH");
    assertThat(items.get(0).label()).isEqualTo("觀課");
    assertThat(items.get(0).minimum()).isEqualTo(2);
    assertThat(items.get(0).forms()).containsExactly("TALK", "RECORD_A", "RECORD_B", "DIARY");
  }

  @Test
  void an_earlier_round_keeps_its_items_and_is_raised_to_the_rules_of_now() {
    RoundItem own = planned("OWN", 5, List.of());

    List<RoundItem> items =
        new ItemsOfRules(Tier.ADVANCED, List.of(asking(113, null, OBSERVE, TEACH)), List.of())
            .after(List.of(own, SHIPPED));

    assertThat(items).extracting(RoundItem::code).containsExactly("OWN", "OBSERVE", "TEACH");
    assertThat(items).extracting(RoundItem::position).containsExactly(1, 2, 3);
    assertThat(items.get(0).minimum()).isEqualTo(5);
    assertThat(items.get(1).label()).isEqualTo("擔任觀課人員");
    assertThat(items.get(1).minimum()).isEqualTo(2);
    assertThat(items.get(1).forms()).isEqualTo(OBSERVE.forms());
  }

  private static RoundItem planned(String code, int minimum, List<String> forms) {
    return new RoundItem(
        Tier.ADVANCED,
        1,
        code,
        "事項",
        "",
        minimum,
        forms,
        AttachmentRule.NONE,
        PartnerKind.NONE,
        null,
        null);
  }

  private static List<Finding> findings(List<RuleSet> rules, RoundItem... items) {
    RoundTier tier = new RoundTier(Tier.ADVANCED, 112, 113);
    Draft draft =
        new Draft(
            "67000",
            new SchoolYear(113),
            "梯次",
            RoundPurpose.FIRST,
            Times.NONE,
            new Terms(1, 1, 14, 14, 7, false, false),
            "",
            new RoundPlan(List.of(tier), List.of(items), List.of()));
    List<Finding> findings = new ArrayList<>();
    RuledItemFindings.add(
        findings,
        draft,
        tier,
        new RoundSurroundings(
            new RuleBook(rules),
            code -> true,
            code -> "表件 " + code,
            (one, other) -> one.startsWith("RECORD") && other.startsWith("RECORD"),
            1,
            Instant.EPOCH));
    return findings;
  }

  @Test
  void a_round_that_asks_for_what_the_rules_say_or_more_has_no_finding() {
    List<RuleSet> rules = List.of(asking(111, null, OBSERVE, TEACH));

    assertThat(
            findings(
                rules,
                planned("TEACH", 2, List.of("LESSON", "MORE")),
                planned("OWN", 1, List.of()),
                planned("OBSERVE", 2, List.of("TALK", "RECORD_C"))))
        .isEmpty();
  }

  @Test
  void what_is_left_out_or_asked_less_often_or_without_a_form_is_named_with_the_rules() {
    RuleSet rules = asking(111, null, OBSERVE, TEACH, BOOK);

    List<Finding> found =
        findings(
            List.of(rules),
            planned("OBSERVE", 1, List.of("RECORD_B")),
            planned("TEACH", 1, List.of("LESSON")));

    assertThat(found)
        .extracting(Finding::code, Finding::facts)
        .containsExactly(
            tuple(
                "certification.round.ruled_item_fewer",
                List.of(Tier.ADVANCED, "112–113", "觀課", 2, 1)),
            tuple(
                "certification.round.ruled_item_form",
                List.of(Tier.ADVANCED, "112–113", "觀課", "表件 TALK")),
            tuple(
                "certification.round.ruled_item_missing",
                List.of(Tier.ADVANCED, "112–113", "著作", "BOOK")));
    assertThat(found)
        .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(rules.label()))
        .noneMatch(Finding::blocks);
  }

  @Test
  void cohorts_with_different_rules_are_each_pointed_out() {
    RuleSet old = asking(111, 112, TEACH);
    RuleSet now = asking(113, null, OBSERVE);

    List<Finding> found = findings(List.of(old, now), planned("TEACH", 1, List.of("LESSON")));

    assertThat(found)
        .extracting(finding -> finding.code() + " " + finding.facts().get(1) + " " + finding.rule())
        .containsExactly(
            "certification.round.ruled_items_differ 112 " + old.label(),
            "certification.round.ruled_items_differ 113 " + now.label(),
            "certification.round.ruled_item_missing 113 " + now.label());
  }

  @Test
  void cohorts_under_two_rule_sets_that_ask_the_same_are_no_finding() {
    RuledItem renamed = new RuledItem("TEACH", "公開授課", 1, List.of("LESSON"));

    assertThat(
            findings(
                List.of(asking(111, 112, TEACH), asking(113, null, renamed)),
                planned("TEACH", 1, List.of("LESSON"))))
        .isEmpty();
  }
}
