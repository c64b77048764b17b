package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.persistence.certification.CertificationDatabase.CHANGHUA;
import static tw.proteacher.persistence.certification.CertificationDatabase.TAINAN;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.model.Cohorts.Cohort;
import tw.proteacher.shared.PersonId;
import tw.proteacher.training.CourseCategory;

@DisplayName("參訓群")
class CohortsTest {
  private static final LocalDate MAY_114 = LocalDate.of(2025, 5, 10);

  private final CertificationDatabase data = new CertificationDatabase();
  private final JdbcCohorts cohorts = new JdbcCohorts(data.db);

  @Test
  void a_county_has_those_who_serve_there_now_and_have_hours_of_the_tier() {
    data.teacher(1, TAINAN);
    data.teacher(2, TAINAN);
    data.teacher(3, CHANGHUA);
    data.teacher(4, TAINAN);
    data.hours(1, 1000001, "A1", "CORE", 113, 60);
    data.hours(2, 1000002, "B1", "CORE", 113, 60);
    data.hours(3, 1000003, "A1", "CORE", 113, 60);
    data.hours(4, 1000004, "A1", "CORE", 113, 60);
    moved(4);

    Cohort tainan = cohorts.trained(CourseCategory.A1, "67000", MAY_114, 10);
    Cohort changhua = cohorts.trained(CourseCategory.A1, "10007", MAY_114, 10);

    assertThat(tainan.facts()).containsOnlyKeys(new PersonId(1));
    assertThat(tainan.facts().get(new PersonId(1)).credits()).hasSize(1);
    assertThat(changhua.facts()).containsOnlyKeys(new PersonId(3), new PersonId(4));
    assertThat(changhua.facts().values())
        .allSatisfy(facts -> assertThat(facts.authority()).isEqualTo("10007"));
  }

  @Test
  void the_ministry_has_everybody_but_no_more_are_read_than_asked_for() {
    for (int person = 1; person <= 5; person++) {
      data.teacher(person, person % 2 == 0 ? TAINAN : CHANGHUA);
      data.hours(person, 1000000 + person, "M1", "CORE", 113, 60);
    }

    Cohort some = cohorts.trained(CourseCategory.M1, "MOE", MAY_114, 3);

    assertThat(some.total()).isEqualTo(5);
    assertThat(some.facts()).containsOnlyKeys(new PersonId(1), new PersonId(2), new PersonId(3));
  }

  @Test
  void withdrawn_hours_make_no_cohort() {
    data.teacher(1, TAINAN);
    data.hours(1, 1000001, "A1", "CORE", 113, 60);
    data.db.update("update training.hour_record set state = 'W'");

    assertThat(cohorts.trained(CourseCategory.A1, "67000", MAY_114, 10))
        .isEqualTo(new Cohort(0, Map.of()));
  }

  private void moved(long person) {
    data.db.update(
        """
        update directory.membership set ends_on = date '2024-07-31', ended_by = 'ABSENT' where person_id = ?\
        """,
        person);
    data.db.update(
        """
        insert into directory.membership (person_id, school_id, title, appointment, is_main,
          starts_on, regular_years, teaching_years, qualified)
        values (?, ?, '教師', 'REGULAR', true, date '2024-08-01', 30, 30, true)\
        """,
        person,
        CHANGHUA);
  }
}
