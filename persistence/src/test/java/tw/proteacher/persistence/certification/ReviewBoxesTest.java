package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.review.ReviewBox;
import tw.proteacher.certification.review.ReviewQueries.CaseRow;
import tw.proteacher.certification.review.ReviewQueries.DeskRow;
import tw.proteacher.certification.review.ReviewQueries.ReviewerRow;
import tw.proteacher.shared.PersonId;

@DisplayName("審查進度與審查桌")
class ReviewBoxesTest extends ReviewCases {
  @Test
  void a_case_moves_from_box_to_box_as_verdicts_come_in() {
    long mine = application(11, "FIRST_REVIEW");
    assertThat(box()).isEqualTo(ReviewBox.TO_ASSIGN);

    long first = seat(mine, 1, CHEN);
    assertThat(box()).isEqualTo(ReviewBox.TO_ASSIGN);
    long second = seat(mine, 1, LIN);
    assertThat(box()).isEqualTo(ReviewBox.WAITING);

    give(first, "PASS");
    assertThat(box()).isEqualTo(ReviewBox.WAITING);
    give(second, "FAIL");
    assertThat(box()).as("a third reviewer is missing").isEqualTo(ReviewBox.TO_ASSIGN);

    long third = seat(mine, 1, new PersonId(12));
    assertThat(box()).isEqualTo(ReviewBox.WAITING);
    give(third, "REVISE");
    assertThat(box()).isEqualTo(ReviewBox.CENTRE_DECIDES);

    country.db.update("update certification.application set decision = 'PASS' where id = ?", mine);
    assertThat(box()).isEqualTo(ReviewBox.DECIDED);
    assertThat(queries.counts(List.of(round, round + 1)))
        .isEqualTo(Map.of(round, Map.of(ReviewBox.DECIDED, 1L)));
  }

  @Test
  void an_appealed_case_waits_for_the_centre_and_one_without_reviewers_for_a_seat() {
    long mine = application(11, "FIRST_REVIEW");
    assertThat(filed(mine).box()).isEqualTo(ReviewBox.TO_ASSIGN);

    country.db.update("update certification.application set state = 'APPEALED' where id = ?", mine);
    assertThat(filed(mine).box()).isEqualTo(ReviewBox.APPEALED);
    assertThat(filed(application(12, "SUBMITTED")).box()).isNull();
  }

  @Test
  void a_seat_that_ended_counts_no_more_and_the_second_stage_starts_empty() {
    long mine = application(11, "FIRST_REVIEW");
    seat(mine, 1, CHEN);
    long left = seat(mine, 1, LIN);
    country.db.update("update casework.assignment set ended_at = now() where id = ?", left);
    assertThat(box()).isEqualTo(ReviewBox.TO_ASSIGN);

    country.db.update(
        "update certification.application set state = 'SECOND_REVIEW', stage = 2 where id = ?",
        mine);
    CaseRow row = queries.cases(round, null, 0, 10).rows().get(0);
    assertThat(row.seats()).isZero();
    assertThat(row.box()).isEqualTo(ReviewBox.TO_ASSIGN);
  }

  @Test
  void cases_that_never_came_to_review_are_in_no_box() {
    application(11, "DRAFT");
    application(12, "WAIVED");

    assertThat(queries.cases(round, null, 0, 10).total()).isZero();
  }

  @Test
  void the_desk_holds_what_the_reviewer_has_open_with_the_earliest_first() {
    long late = application(11, "FIRST_REVIEW");
    long soon = application(12, "FIRST_REVIEW");
    country.db.update(
        "update casework.assignment set due_on = date '2026-07-10' where id = ?",
        seat(late, 1, CHEN));
    long seat = seat(soon, 1, CHEN);
    country.db.update(
        "update casework.assignment set due_on = date '2026-06-10' where id = ?", seat);
    give(seat, "PASS");
    seat(soon, 1, LIN);

    List<DeskRow> desk = queries.desk(CHEN);

    assertThat(desk).extracting(DeskRow::application).containsExactly(soon, late);
    assertThat(desk).extracting(DeskRow::given).containsExactly(true, false);
    assertThat(desk).extracting(row -> row.overdue(TODAY)).containsExactly(false, false);
  }

  @Test
  void the_balance_counts_each_reviewers_cases() {
    long mine = application(11, "FIRST_REVIEW");
    country.db.update(
        "update casework.assignment set due_on = date '2026-06-10' where id = ?",
        seat(mine, 1, CHEN));
    give(seat(application(12, "FIRST_REVIEW"), 1, CHEN), "PASS");

    assertThat(queries.reviewers(round, TODAY))
        .containsExactly(
            new ReviewerRow(CHEN, "教師21", "縣立中山國小", 2, 1, 1, 1, 0),
            new ReviewerRow(LIN, "教師22", "市立松山國小", 0, 0, 0, 0, 0));
    assertThat(queries.reviewers(round, TODAY)).extracting(ReviewerRow::load).containsExactly(1, 0);
  }
}
