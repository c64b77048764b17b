package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.Ahead;
import tw.proteacher.certification.model.HourKind;
import tw.proteacher.certification.model.Prerequisite;
import tw.proteacher.certification.model.RuleBook;
import tw.proteacher.certification.model.RuleSet;
import tw.proteacher.certification.model.RuleSetName;
import tw.proteacher.certification.model.RuleSetPolicy;
import tw.proteacher.certification.model.RuledItem;
import tw.proteacher.shared.PersonId;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseMode;

@DisplayName("認證規定資料")
class RuleSetsTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 22);

  private CertificationDatabase data;
  private JdbcRuleSets rules;

  @BeforeEach
  void shipped() {
    data = new CertificationDatabase();
    rules = new JdbcRuleSets(data.db);
  }

  private RuleSet find(Tier tier, String authority, int year) {
    RuleSet found = rules.inForce(TODAY).find(tier, authority, year);
    assertThat(found).isNotNull();
    return found;
  }

  @Test
  @DisplayName("§6 MOE-106-ADV: 12 + 3 小時、3 年、初階證書或 6 小時、3 項、t+2")
  void the_confirmed_table_of_106_is_shipped() {
    RuleSet advanced = find(Tier.ADVANCED, "67000", 106);

    assertThat(advanced.name().code()).isEqualTo("MOE-106-ADV");
    assertThat(advanced.hours())
        .extracting(rule -> rule.kind() + " " + rule.tenths() + " " + rule.modes().size())
        .containsExactly("CORE 120 1", "PRACTICE 30 3");
    assertThat(advanced.hours().get(0).modes()).containsExactly(CourseMode.PHYSICAL);
    assertThat(advanced.candidacy().regularTenths()).isEqualTo(30);
    assertThat(advanced.candidacy().anyOf())
        .containsExactly(
            new Prerequisite.Holding(Tier.INITIAL),
            new Prerequisite.Attending(CourseCategory.B1, 60));
    assertThat(advanced.ahead().items())
        .extracting(item -> item.code() + " " + item.minimum())
        .containsExactly("OBSERVE 2", "TEACH 1", "COMMUNITY 1");
    assertThat(advanced.ahead().items().get(1).forms()).containsExactly("OPEN_LESSON");
    assertThat(advanced.provenance().source()).contains("載明 3 項實踐事項，內容未見公告");
    assertThat(advanced.window().extraYears()).isEqualTo(2);
    assertThat(advanced.numberLetter()).isEqualTo('B');
  }

  @Test
  @DisplayName("§6 CHC-113: 6 / 18 / 30 小時，t+0 / t+1 / t+2")
  void changhua_has_its_own_rules_for_111_to_113() {
    for (Tier tier : Tier.values()) {
      RuleSet own = find(tier, "10007", 112);

      assertThat(own.hours()).hasSize(1);
      assertThat(own.hours().get(0).kind()).isEqualTo(HourKind.TOTAL);
      assertThat(own.requiredTenths()).isEqualTo(new int[] {60, 180, 300}[tier.ordinal()]);
      assertThat(own.window().extraYears()).isEqualTo(tier.ordinal());
    }
  }

  @Test
  @DisplayName("§1.2、§1.5、§1.8: 106 初階無實踐事項，教輔 4 項；臺北初階 3 項；彰化未載明")
  void items_are_asked_for_where_a_source_says_how_many() {
    assertThat(find(Tier.INITIAL, "67000", 106).ahead().items()).isEmpty();
    assertThat(find(Tier.MENTOR, "67000", 106).ahead().items())
        .extracting(RuledItem::code)
        .containsExactly("MENTORING", "OBSERVE", "TEACH", "COMMUNITY");
    assertThat(find(Tier.INITIAL, "63000", 112).ahead().items())
        .extracting(RuledItem::code)
        .containsExactly("OBSERVE", "TEACH", "COMMUNITY");
    assertThat(find(Tier.MENTOR, "10007", 112).ahead().items()).isEmpty();
  }

  @Test
  void every_teacher_has_rules_in_every_county_and_year_from_106_on() {
    List<String> counties =
        data.db.list("select code from directory.county", row -> row.getString(1));
    RuleBook book = rules.inForce(TODAY);

    assertThat(counties).hasSize(22);
    for (String county : counties) {
      for (int year = 106; year <= 120; year++) {
        for (Tier tier : Tier.values()) {
          assertThat(book.find(tier, county, year)).as("%s %d %s", county, year, tier).isNotNull();
        }
      }
    }
  }

  @Test
  void all_shipped_rules_make_sense() {
    List<RuleSet> newest = rules.newest();

    for (RuleSet set : newest) {
      assertThat(RuleSetPolicy.check(set, newest)).as(set.label()).isEmpty();
    }
  }

  @Test
  void a_new_version_counts_from_its_day_and_keeps_the_one_before() {
    RuleSet before = find(Tier.MENTOR, "67000", 112);
    RuleSetName name = before.name();
    List<RuledItem> items =
        List.of(
            new RuledItem("LEAD", "帶領社群；一學年", 2, List.of("COMMUNITY", "OPEN_LESSON")),
            new RuledItem("WRITE", "發表, 著作: 1 篇", 1, List.of()));
    RuleSet next =
        new RuleSet(
            0,
            new RuleSetName(
                name.code(), 2, name.authority(), name.tier(), 111, 115, TODAY.plusDays(1)),
            before.category(),
            before.hours(),
            before.candidacy(),
            new Ahead(true, 40, items),
            before.window(),
            8,
            before.numberLetter(),
            before.provenance());
    data.teacher(1, CertificationDatabase.TAINAN);

    long id = rules.add(next, new PersonId(1));

    assertThat(rules.get(id).name()).isEqualTo(next.name());
    assertThat(rules.get(id).hours()).isEqualTo(before.hours());
    assertThat(rules.get(id).ahead().items()).isEqualTo(items);
    assertThat(rules.get(id).candidacy()).isEqualTo(before.candidacy());
    assertThat(rules.inForce(TODAY).find(Tier.MENTOR, "67000", 112)).isEqualTo(before);
    assertThat(rules.inForce(TODAY.plusDays(1)).find(Tier.MENTOR, "67000", 112).validityYears())
        .isEqualTo(8);
    assertThat(rules.versions(name.code()))
        .extracting(set -> set.name().version())
        .containsExactly(2, 1);
  }
}
