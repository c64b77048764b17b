package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.round.PaperRule;

@DisplayName("表單日期規定")
class PaperRulesTest {
  private static final PaperRule OWN =
      new PaperRule("OPEN_LESSON", "taught_on", "", "hour", "", 4, PaperRule.Side.OWNER);

  private final CertificationDatabase country = new CertificationDatabase();
  private final JdbcPaperRules rules = new JdbcPaperRules(country.db);

  @BeforeEach
  void two_rounds() {
    for (long id = 1; id <= 2; id++) {
      country.db.update(
          """
          insert into certification.round (id, authority, school_year, name, purpose, state,
            fix_days, appeal_days, supplement_days)
          overriding system value values (?, '67000', 114, '梯次', 'FIRST', 'DRAFT', 14, 14, 7)\
          """,
          id);
    }
  }

  @Test
  void the_shipped_rules_know_the_order_of_the_three_forms() {
    var shipped = rules.of(1);

    assertThat(shipped.get("PRE_TALK").step()).isEqualTo(1);
    assertThat(shipped.get("OBSERVATION").step()).isEqualTo(2);
    assertThat(shipped.get("OBSERVATION").lessonOf()).isEqualTo(PaperRule.Side.PARTNER);
    assertThat(shipped.get("POST_TALK").step()).isEqualTo(3);
    assertThat(shipped.get("OPEN_LESSON").lessonOf()).isEqualTo(PaperRule.Side.OWNER);
    assertThat(shipped.get("MENTOR_PLAN").weeksKey()).isEqualTo("weeks");
    assertThat(shipped).isEqualTo(rules.shipped());
  }

  @Test
  void what_a_round_says_otherwise_holds_for_it_alone_until_it_is_taken_back() {
    PaperRule shipped = rules.of(1).get("OPEN_LESSON");

    rules.keep(1, OWN);
    rules.keep(1, PaperRule.none("COMMUNITY"));

    assertThat(rules.of(1)).containsEntry("OPEN_LESSON", OWN);
    assertThat(rules.of(1).get("COMMUNITY").isNone()).isTrue();
    assertThat(rules.of(1)).hasSameSizeAs(rules.shipped());
    assertThat(rules.of(2)).isEqualTo(rules.shipped());

    rules.drop(1, "OPEN_LESSON");
    assertThat(rules.of(1)).containsEntry("OPEN_LESSON", shipped);
  }

  @Test
  void a_rule_is_replaced_and_a_form_of_the_county_gets_one_of_its_own() {
    PaperRule first = new PaperRule("OWN_FORM", "day", "", "", "", null, null);
    PaperRule second = new PaperRule("OWN_FORM", "day", "end", "", "weeks", 2, null);

    rules.keep(1, first);
    rules.keep(1, second);

    assertThat(rules.of(1)).containsEntry("OWN_FORM", second);
  }

  @Test
  void the_next_round_says_what_the_one_before_said() {
    rules.keep(1, OWN);

    rules.copy(1, 2);

    assertThat(rules.of(2)).isEqualTo(rules.of(1));
  }
}
