package tw.proteacher.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.intake.quality.LeadsTo;
import tw.proteacher.intake.quality.QualityFinding;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.jdbc.Db;

@DisplayName("資料品質檢核")
class QualityChecksTest {
  private DataSource dataSource;
  private Db db;
  private JdbcQualityChecks checks;

  @BeforeEach
  void an_empty_country() {
    dataSource = TestDatabase.fresh();
    db = new Db(dataSource);
    checks = new JdbcQualityChecks(db, dataSource);
  }

  @Test
  void every_question_can_be_asked_and_an_empty_country_has_no_faults() {
    checks.codes().forEach(checks::ask);

    assertThat(checks.codes()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(checks.answers()).allMatch(QualityFinding::isClean);
    assertThat(checks.answers()).noneMatch(answer -> answer.checkedAt() == null);
  }

  /** One defect for each check; the check finds it, and after it is gone finds nothing again. */
  @Test
  void every_question_finds_the_defect_it_is_about() {
    Map<String, String> defects = QualityDefects.byCheck();

    Map<String, Long> found = new TreeMap<>();
    for (String code : checks.codes()) {
      found.put(code, asked(code, countryWith(defects.getOrDefault(code, "select 1"))).found());
    }

    assertThat(found).allSatisfy((code, number) -> assertThat(number).as(code).isEqualTo(1));
  }

  @Test
  void a_question_that_cannot_be_answered_is_said_to_be_so() {
    db.update(
        "insert into intake.quality_check values ('broken', 1, 'select nothing from nowhere')");

    checks.ask("broken");

    assertThat(checks.answers().get(0).isUnanswered()).isTrue();
  }

  @Test
  void a_question_cannot_change_anything() {
    db.update(
        """
        insert into intake.quality_check values ('evil', 1,
          'select 1) select 1; delete from intake.setting; with found (key) as (select 2')
        """);

    checks.ask("evil");

    assertThat(checks.answers().get(0).isUnanswered()).isTrue();
    assertThat(db.count("select count(*) from intake.setting")).isPositive();
  }

  @Test
  void what_is_found_of_a_person_leads_to_that_person() {
    String defect = QualityDefects.byCheck().get("membership_far_ahead");
    DataSource country = countryWith(defect + "; update directory.membership set person_id = 4711");

    QualityFinding finding = asked("membership_far_ahead", country);

    assertThat(finding.leadsTo()).isEqualTo(LeadsTo.PERSON);
    assertThat(finding.samples()).containsExactly("4711");
  }

  /** Foreign keys are left aside: the defect is planted alone. */
  private static DataSource countryWith(String defect) {
    DataSource country = TestDatabase.fresh();
    new Db(country)
        .on(
            connection -> {
              try (var statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica");
                statement.execute(defect);
                return true;
              }
            });
    return country;
  }

  private static QualityFinding asked(String code, DataSource country) {
    JdbcQualityChecks checks = new JdbcQualityChecks(new Db(country), country);
    checks.ask(code);
    return checks.answers().stream()
        .filter(answer -> answer.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
