package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.review.Conflict;
import tw.proteacher.certification.review.ConflictReason;
import tw.proteacher.shared.PersonId;

@DisplayName("審查迴避")
class ReviewConflictsTest extends ReviewCases {
  @Test
  void oneself_colleagues_and_partners_do_not_judge() {
    long mine = application(11, "FIRST_REVIEW");
    evidence(mine, 21L);
    PersonId colleague = new PersonId(12);

    assertThat(queries.conflicts(List.of(mine), List.of(WANG, colleague, CHEN, LIN)))
        .containsExactlyInAnyOrder(
            new Conflict(mine, WANG, ConflictReason.SELF),
            new Conflict(mine, colleague, ConflictReason.SCHOOL),
            new Conflict(mine, CHEN, ConflictReason.PARTNER));
  }

  @Test
  void a_partner_in_the_reviewers_own_evidence_is_one_too() {
    long mine = application(11, "FIRST_REVIEW");
    evidence(application(21, "DRAFT"), 11L);

    assertThat(queries.conflicts(List.of(mine), List.of(CHEN, LIN)))
        .containsExactly(new Conflict(mine, CHEN, ConflictReason.PARTNER));
  }

  @Test
  void a_declared_conflict_holds_for_every_case_of_the_person() {
    records.declareConflict(CHEN, WANG, "親屬", NOW);
    records.declareConflict(CHEN, WANG, "again", NOW);
    long mine = application(11, "FIRST_REVIEW");
    long other = application(12, "FIRST_REVIEW");

    assertThat(queries.conflicts(List.of(mine, other), List.of(CHEN, LIN)))
        .containsExactly(new Conflict(mine, CHEN, ConflictReason.DECLARED));
  }

  @Test
  void whoever_judged_before_the_appeal_does_not_judge_again_but_whoever_only_sat_may() {
    long mine = application(11, "FIRST_REVIEW");
    give(seat(mine, 1, CHEN), "FAIL");
    seat(mine, 1, LIN);
    country.db.update("update casework.assignment set ended_at = now()");

    assertThat(queries.conflicts(List.of(mine), List.of(CHEN, LIN)))
        .containsExactly(new Conflict(mine, CHEN, ConflictReason.JUDGED));
  }

  @Test
  void a_partner_of_evidence_that_was_taken_out_is_none() {
    long mine = application(11, "FIRST_REVIEW");
    remove(evidence(mine, 21L));

    assertThat(queries.conflicts(List.of(mine), List.of(CHEN, LIN))).isEmpty();
  }

  @Test
  void whoever_confirms_a_form_of_the_applicant_or_has_his_confirmed_is_a_partner() {
    long mine = application(11, "FIRST_REVIEW");
    long other = application(12, "FIRST_REVIEW");
    partner(sheet(evidence(mine, null)), 11, 21);
    partner(sheet(evidence(application(22, "DRAFT"), null)), 22, 12);

    assertThat(queries.conflicts(List.of(mine, other), List.of(CHEN, LIN)))
        .containsExactlyInAnyOrder(
            new Conflict(mine, CHEN, ConflictReason.PARTNER),
            new Conflict(other, LIN, ConflictReason.PARTNER));
  }

  private void partner(long sheet, long owner, long partner) {
    country.db.update(
        "update casework.form_sheet set owner_id = ?, partner_id = ? where id = ?",
        owner,
        partner,
        sheet);
  }
}
