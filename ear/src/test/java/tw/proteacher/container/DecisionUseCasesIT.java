package tw.proteacher.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.proteacher.casework.Decision;
import tw.proteacher.certification.review.ClearFlag;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Scope;

/** What a centre decides, announces, returns and clears, once and by whoever is in charge. */
@ExtendWith(ArquillianExtension.class)
class DecisionUseCasesIT extends ReviewedRound {
  @Deployment
  static EnterpriseArchive theRealEar() {
    return TheRealEar.with(DecisionUseCasesIT.class, ReviewedRound.class);
  }

  @Test
  void fifty_officers_settle_a_case_once() throws Exception {
    disagree(mine);
    long version = version(mine);

    List<String> answers =
        atOnce(officer(), () -> settleCase.settle(mine, version, Decision.FAIL, "裁決"));

    assertEquals(1, answers.stream().filter("done"::equals).count());
    assertEquals(
        AT_ONCE - 1,
        answers.stream().filter("certification.application.changed_meanwhile"::equals).count());
  }

  @Test
  void fifty_officers_announce_once_and_everybody_is_told_once() throws Exception {
    disagree(mine);
    run(officer(), () -> settleCase.settle(mine, version(mine), Decision.FAIL, "裁決"));
    assertEquals(
        "certification.announcement.undecided",
        refusal(officer(), () -> announceResults.announce(round, 1, false)));

    List<String> answers = atOnce(officer(), () -> announceResults.announce(round, 1, true));

    assertEquals(1, answers.stream().filter("done"::equals).count());
    assertEquals(
        AT_ONCE - 1, answers.stream().filter("certification.announcement.nothing"::equals).count());
    assertEquals(
        1,
        number(
            """
            select count(*) from notices.message
             where recipient = 9201 and template = 'certification.failed'
               and link like '%%id=%d'\
            """
                .formatted(mine)));
    assertEquals("FAILED", text("select state from certification.application where id = " + mine));
  }

  @Test
  void a_centre_does_not_decide_before_the_verdicts_are_in() {
    seat(mine, CHEN);

    assertEquals(
        "certification.review.verdicts_missing",
        refusal(officer(), () -> settleCase.settle(mine, version(mine), Decision.PASS, "搶先")));
    denied(centre(TAOYUAN), () -> settleCase.settle(mine, version(mine), Decision.PASS, "x"));
  }

  @Test
  void papers_that_do_not_come_are_judged_as_they_are_and_corrections_are_waived()
      throws SQLException {
    run(officer(), () -> settleCase.returnForPapers(mine, version(mine), List.of(), "缺證明"));
    disagree(other);
    run(officer(), () -> settleCase.settle(other, version(other), Decision.PASS_AFTER_FIX, "補"));
    run(officer(), () -> announceResults.announce(round, 1, true));
    execute(
        "update certification.application set due_at = now() - interval '1 minute' where round_id ="
            + " "
            + round);

    deadlines.run();

    assertEquals(
        "FIRST_REVIEW", text("select state from certification.application where id = " + mine));
    assertEquals("WAIVED", text("select state from certification.application where id = " + other));
  }

  @Test
  void a_granted_appeal_is_judged_by_others() throws SQLException {
    appealed(mine);
    denied(centre(TAOYUAN), () -> settleAppeal.settle(mine, version(mine), true, "x"));

    run(officer(), () -> settleAppeal.settle(mine, version(mine), true, "理由成立"));

    denied(reviewer(CHEN, TAINAN), () -> reviewerDesk.open(mine));
    assertEquals(
        "certification.review.conflict_judged",
        refusal(officer(), () -> assignReviewers.assign(mine, version(mine), CHEN)));
    run(officer(), () -> assignReviewers.assign(mine, version(mine), WU));
    assertEquals(
        "certification.appeal.none_open",
        refusal(officer(), () -> settleAppeal.settle(mine, version(mine), false, "x")));
  }

  @Inject private ClearFlag clearFlag;

  @Test
  void a_third_reviewer_is_asked_on_disagreement_and_nobody_after_him() throws SQLException {
    disagree(mine);
    assertEquals(
        "certification.verdict.too_late_to_take_back",
        refusal(reviewer(CHEN, TAINAN), () -> judgeCase.takeBack(mine)));
    seat(mine, WU);
    assertEquals(
        "certification.review.enough_reviewers",
        refusal(officer(), () -> assignReviewers.assign(mine, version(mine), WU)));
    assertTrue(
        get(reviewer(WU, TAINAN), () -> reviewerDesk.open(mine)).others().stream()
            .allMatch(seat -> seat.verdict() == null),
        "the third one is blind, too");

    run(reviewer(WU, TAINAN), () -> judgeCase.give(mine, 0, pass()));

    assertEquals("PASS", text("select decision from certification.application where id = " + mine));
    assertEquals("FIRST_REVIEW", state(mine), "nothing moves before the announcement");
  }

  @Test
  void the_second_stage_is_judged_anew_and_asks_for_no_third() throws SQLException {
    revise(mine);
    denied(centre(TAOYUAN), () -> assignReviewers.assign(mine, version(mine), WU));
    denied(reviewer(CHEN, TAINAN), () -> reviewerDesk.open(mine));

    seat(mine, CHEN);
    seat(mine, WU);
    assertEquals(
        "certification.application.revise_once",
        refusal(
            reviewer(CHEN, TAINAN), () -> judgeCase.give(mine, 0, finding(Decision.REVISE, "再修"))));
    assertEquals(
        "certification.review.return_in_first",
        refusal(officer(), () -> settleCase.returnForPapers(mine, version(mine), List.of(), "補")));
    run(reviewer(CHEN, TAINAN), () -> judgeCase.give(mine, 0, pass()));
    run(reviewer(WU, TAINAN), () -> judgeCase.give(mine, 0, pass()));
    assertEquals(
        "certification.announcement.nothing",
        refusal(officer(), () -> announceResults.announce(round, 1, true)));
    run(officer(), () -> announceResults.announce(round, 2, true));

    assertEquals("PASSED", state(mine));
  }

  private void revise(long id) throws SQLException {
    disagree(id);
    run(officer(), () -> settleCase.settle(id, version(id), Decision.REVISE, "修正"));
    run(officer(), () -> announceResults.announce(round, 1, true));
    execute(
        "update certification.application set state = 'SECOND_REVIEW', stage = 2, decision = null,"
            + " due_at = null where id = "
            + id);
  }

  @Test
  void a_refused_appeal_is_final_and_another_county_decides_none() throws SQLException {
    appealed(mine);
    denied(centre(TAOYUAN), () -> settleAppeal.settle(mine, version(mine), false, "x"));
    assertEquals(
        "certification.review.reason_missing",
        refusal(officer(), () -> settleAppeal.settle(mine, version(mine), false, " ")));
    assertEquals(
        "certification.application.changed_meanwhile",
        refusal(officer(), () -> settleAppeal.settle(mine, version(mine) - 1, false, "x")));

    run(officer(), () -> settleAppeal.settle(mine, version(mine), false, "理由不足"));

    assertEquals("FAILED", state(mine));
    assertNull(text("select due_at from certification.application where id = " + mine));
    assertEquals(
        "certification.appeal.none_open",
        refusal(officer(), () -> settleAppeal.settle(mine, version(mine), true, "x")));
  }

  private void appealed(long id) throws SQLException {
    disagree(id);
    run(officer(), () -> settleCase.settle(id, version(id), Decision.FAIL, "裁決"));
    run(officer(), () -> announceResults.announce(round, 1, true));
    execute(
        "insert into certification.appeal (application_id, reason, filed_at) values (%d, '異議', now())"
            .formatted(id));
    execute(
        "update certification.application set state = 'APPEALED', due_at = null where id = " + id);
  }

  @Test
  void a_flag_is_cleared_once_by_the_centre_of_its_county_with_a_reason() throws SQLException {
    long flag = flagged(mine);
    denied(centre(TAOYUAN), () -> clearFlag.clear(flag, "x"));
    denied(reviewer(CHEN, TAINAN), () -> clearFlag.clear(flag, "x"));
    hidden(officer(), () -> clearFlag.clear(-1, "x"));
    assertEquals(
        "certification.review.reason_missing", refusal(officer(), () -> clearFlag.clear(flag, "")));

    run(officer(), () -> clearFlag.clear(flag, "其餘時數足夠"));

    assertEquals(
        "certification.flag.cleared_already",
        refusal(officer(), () -> clearFlag.clear(flag, "again")));
    assertEquals("FIRST_REVIEW", state(mine), "a flag changes no state");
  }

  @Test
  void a_flag_of_the_ministrys_round_is_seen_and_cleared_by_the_nation_alone() throws SQLException {
    execute("update certification.round set authority = 'MOE' where id = " + round);
    long flag = flagged(mine);
    Caller nation = as(OFFICER, Role.NATIONAL_CENTRE, new Scope.OfNation());

    denied(officer(), () -> centreReview.show(mine));
    denied(officer(), () -> clearFlag.clear(flag, "其餘時數足夠"));
    assertFalse(waits(officer(), flag), "nobody is shown what he cannot open");
    assertTrue(waits(nation, flag));
    run(nation, () -> centreReview.show(mine));
    run(nation, () -> clearFlag.clear(flag, "其餘時數足夠"));

    assertFalse(waits(nation, flag));
  }

  @Test
  void nobody_clears_the_flag_of_his_own_case() throws SQLException {
    long flag = flagged(mine);
    Caller himself = as(new PersonId(9201), Role.COUNTY_CENTRE, TAINAN);

    assertEquals(
        "certification.review.own_case", refusal(himself, () -> clearFlag.clear(flag, "其餘時數足夠")));
    assertTrue(waits(officer(), flag));
  }

  private boolean waits(Caller caller, long flag) {
    return get(caller, () -> centreReview.flags()).stream().anyMatch(row -> row.id() == flag);
  }

  private long flagged(long id) throws SQLException {
    return number(
        """
        insert into certification.case_flag (application_id, county, code, facts, raised_at)
        values (%d, '67000', 'certification.flag.hours_reduced', '{課程,6,4.5,501}', now())
        returning id\
        """
            .formatted(id));
  }
}
