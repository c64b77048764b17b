package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.list.SchoolListState;
import tw.proteacher.certification.pipeline.PipelineQueries.CaseFilter;
import tw.proteacher.certification.pipeline.PipelineQueries.CaseLine;
import tw.proteacher.certification.pipeline.PipelineQueries.SchoolLine;
import tw.proteacher.shared.Slice;

@DisplayName("辦理進度")
class PipelineQueriesTest extends ReviewCases {
  private static final Instant NOON = NOW.toInstant();
  private static final CaseFilter ALL = new CaseFilter("", "", false);

  private final JdbcPipelineQueries pipeline = new JdbcPipelineQueries(country.db);

  private Slice<CaseLine> cases(CaseFilter filter) {
    return pipeline.cases(round, filter, NOON, 0, 10);
  }

  @Test
  void states_are_counted_and_those_without_a_case_left_out() {
    application(11, "FIRST_REVIEW");
    application(12, "FIRST_REVIEW");
    application(21, "DRAFT");

    assertThat(pipeline.figures(round, NOON).cases())
        .isEqualTo(Map.of(ApplicationState.FIRST_REVIEW, 2L, ApplicationState.DRAFT, 1L));
  }

  @Test
  void overdue_is_what_was_due_before_now_and_is_still_out() {
    due(application(11, "RETURNED"), NOW.minusSeconds(1));
    due(application(12, "FIXING"), NOW);
    due(application(21, "FAILED"), NOW.minusDays(1));

    assertThat(pipeline.figures(round, NOON).overdue()).isOne();
    assertThat(cases(new CaseFilter("", "", true)).rows())
        .extracting(CaseLine::name)
        .containsExactly("教師11");
  }

  @Test
  void cases_are_found_by_state_and_school_and_paged_with_their_total() {
    application(11, "FIRST_REVIEW");
    application(12, "DRAFT");
    long elsewhere = application(21, "FIRST_REVIEW");
    country.db.update(
        "update certification.application set school = '074601' where id = ?", elsewhere);

    assertThat(cases(ALL).total()).isEqualTo(3);
    assertThat(cases(new CaseFilter("FIRST_REVIEW", "114601", false)).rows())
        .extracting(CaseLine::name)
        .containsExactly("教師11");
    Slice<CaseLine> second = pipeline.cases(round, ALL, NOON, 2, 2);
    assertThat(second.rows()).hasSize(1);
    assertThat(second.total()).isEqualTo(3);
    assertThat(pipeline.cases(round + 1, ALL, NOON, 0, 10).total()).isZero();
  }

  @Test
  void seats_and_verdicts_are_those_of_the_running_stage() {
    long mine = application(11, "FIRST_REVIEW");
    give(seat(mine, 1, CHEN), "PASS");
    seat(mine, 1, LIN);

    assertThat(cases(ALL).rows())
        .extracting(CaseLine::seats, CaseLine::verdicts)
        .containsExactly(tuple(2, 1));

    country.db.update(
        "update certification.application set state = 'SECOND_REVIEW', stage = 2 where id = ?",
        mine);
    assertThat(cases(ALL).rows())
        .extracting(CaseLine::seats, CaseLine::verdicts)
        .containsExactly(tuple(0, 0));
  }

  @Test
  void schools_whose_list_is_not_in_come_first() {
    long elsewhere = application(21, "FIRST_REVIEW");
    country.db.update(
        "update certification.application set school = '074601' where id = ?", elsewhere);
    application(11, "SUBMITTED");
    country.db.update(
        """
        insert into certification.application
          (round_id, person_id, tier, school, county, state, created_at, changed_at)
        values (?, 12, 'INITIAL', '114601', '67000', 'DRAFT', now(), now())\
        """,
        round);
    country.db.update(
        """
        insert into certification.school_list (round_id, school, state, handed_in_at, changed_at)
        values (?, '074601', 'HANDED_IN', ?, now())\
        """,
        round,
        NOW);
    country.db.update(
        """
        insert into certification.school_list_entry
          (list_id, person_id, tier, in_quota, added_by, added_at)
        select id, 21, 'INITIAL', true, 11, now() from certification.school_list\
        """);

    assertThat(pipeline.schools(round))
        .containsExactly(
            new SchoolLine("114601", "市立仁德國小", null, null, 0, 1, 1),
            new SchoolLine("074601", "縣立中山國小", SchoolListState.HANDED_IN, NOON, 1, 0, 1));
  }
}
