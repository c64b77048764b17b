package tw.proteacher.persistence.certification.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.filing.FilingQueries.CaseRow;
import tw.proteacher.certification.filing.FilingQueries.ColleagueRow;
import tw.proteacher.certification.filing.FilingQueries.Post;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.SchoolCode;

@DisplayName("認證申請查詢")
class FilingQueriesTest {
  private final FilingDatabase data = new FilingDatabase();
  private final JdbcFilingQueries queries = new JdbcFilingQueries(data.db);

  @Test
  void a_person_sees_every_case_of_theirs_newest_first() {
    long first = data.application(1, "INITIAL", "SUBMITTED", "114601", "67000");
    long second = data.application(1, "ADVANCED", "DRAFT", "114601", "67000");
    data.application(2, "INITIAL", "DRAFT", "114601", "67000");

    assertThat(queries.of(new PersonId(1))).extracting(CaseRow::id).containsExactly(second, first);
    assertThat(queries.of(new PersonId(1)).get(0).schoolName()).isEqualTo("市立仁德國小");
  }

  @Test
  void an_extension_of_the_person_or_the_school_is_their_deadline() {
    data.application(1, "INITIAL", "DRAFT", "114601", "67000");
    data.application(3, "INITIAL", "DRAFT", "114602", "67000");
    data.db.update(
        """
        insert into certification.round_extension
          (round_id, person_id, school, until, reason, granted_by, granted_at) values
          (1, 1, null, '2026-06-03T23:59:59+08', '病假', 2, now()),
          (1, null, '114601', '2026-06-02T23:59:59+08', '停電', 2, now())
        """);

    assertThat(queries.of(new PersonId(1)).get(0).closesAt())
        .isEqualTo(Instant.parse("2026-06-03T15:59:59Z"));
    assertThat(queries.of(new PersonId(3)).get(0).closesAt())
        .isEqualTo(Instant.parse("2026-05-31T15:59:59Z"));
  }

  @Test
  void a_school_reaches_the_cases_filed_from_it_and_no_others() {
    data.application(1, "INITIAL", "DRAFT", "114601", "67000");
    data.application(3, "INITIAL", "DRAFT", "114602", "67000");
    data.application(4, "INITIAL", "DRAFT", "074601", "10007");

    assertThat(queries.inReach(school("114601"), null, 0, 10).rows())
        .extracting(CaseRow::personName)
        .containsExactly("林雅婷");
    assertThat(queries.inReach(county("67000"), 1L, 0, 10).total()).isEqualTo(2);
    assertThat(queries.inReach(county("67000"), 2L, 0, 10).rows()).isEmpty();
    assertThat(queries.inReach(new Reach(true, Set.of(), Set.of(), null), null, 0, 2).total())
        .isEqualTo(3);
    assertThat(
            queries
                .inReach(new Reach(false, Set.of(), Set.of(), new PersonId(1)), null, 0, 10)
                .rows())
        .isEmpty();
  }

  @Test
  void colleagues_of_the_school_come_first_and_nobody_of_another_county() {
    assertThat(queries.colleagues(new PersonId(1), "林", 20))
        .extracting(ColleagueRow::name, ColleagueRow::sameSchool)
        .containsExactly(tuple("林志明", true), tuple("林怡君", false));
    assertThat(queries.colleagues(new PersonId(1), "林", 1)).hasSize(1);
  }

  @Test
  void a_wildcard_is_a_letter_like_any_other() {
    assertThat(queries.colleagues(new PersonId(1), "%", 20)).isEmpty();
    assertThat(queries.colleagues(new PersonId(1), "_", 20)).isEmpty();
    assertThat(queries.colleagues(new PersonId(1), "\\", 20)).isEmpty();
  }

  @Test
  void whoever_has_left_is_no_colleague_any_more() {
    data.db.update(
        "update directory.membership set ends_on = date '2025-07-31', ended_by = 'LEFT'"
            + " where person_id = 2");

    assertThat(queries.colleagues(new PersonId(1), "志明", 20)).isEmpty();
    assertThat(queries.posts(new PersonId(2))).isEmpty();
  }

  @Test
  void the_main_school_stands_first() {
    data.person(1, "林雅婷", 2, false);

    assertThat(queries.posts(new PersonId(1)))
        .containsExactly(
            new Post(new SchoolCode("114601"), "市立仁德國小", new CountyCode("67000"), true),
            new Post(new SchoolCode("114602"), "市立文賢國小", new CountyCode("67000"), false));
  }

  private static Reach school(String code) {
    return new Reach(false, Set.of(), Set.of(new SchoolCode(code)), null);
  }

  private static Reach county(String code) {
    return new Reach(false, Set.of(new CountyCode(code)), Set.of(), null);
  }
}
