package tw.proteacher.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.Decision;
import tw.proteacher.casework.Judgement;
import tw.proteacher.casework.PartComment;
import tw.proteacher.certification.review.AssignmentPreview;
import tw.proteacher.certification.review.CentreReview;
import tw.proteacher.certification.review.KeepReviewers;
import tw.proteacher.certification.review.ReviewRecords.Wish;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;

/** Assignments and verdicts: whoever may, whatever at the same moment, and blind. */
@ExtendWith(ArquillianExtension.class)
class PanelUseCasesIT extends ReviewedRound {
  @Inject private KeepReviewers keepReviewers;

  @Deployment
  static EnterpriseArchive theRealEar() {
    return TheRealEar.with(PanelUseCasesIT.class, ReviewedRound.class);
  }

  @Test
  void a_suggestion_spares_conflicts_and_is_kept_as_it_was_shown() {
    AssignmentPreview preview = get(officer(), () -> assignReviewers.suggest(round));

    assertEquals(4, preview.proposals().size());
    assertTrue(
        preview.proposals().stream().noneMatch(one -> one.reviewer().equals(COLLEAGUE)),
        "a colleague of the applicants' school");
    assertEquals(4, get(officer(), () -> assignReviewers.confirm(round, preview.proposals())));
    assertEquals(
        "certification.review.enough_reviewers",
        refusal(officer(), () -> assignReviewers.confirm(round, preview.proposals())));
    denied(centre(TAOYUAN), () -> assignReviewers.suggest(round));
    denied(centre(TAOYUAN), () -> assignReviewers.confirm(round, preview.proposals()));
  }

  @Test
  void a_reviewer_with_a_conflict_is_refused_with_the_reason() {
    assertEquals(
        "certification.review.conflict_school",
        refusal(officer(), () -> assignReviewers.assign(mine, version(mine), COLLEAGUE)));
    assertEquals(
        "certification.review.not_in_pool",
        refusal(officer(), () -> assignReviewers.assign(mine, version(mine), new PersonId(9205))));
  }

  @Test
  void a_case_is_nobodys_who_has_no_seat_at_it() {
    seat(mine, CHEN);

    denied(reviewer(LIN, TAINAN), () -> reviewerDesk.open(mine));
    denied(reviewer(LIN, TAINAN), () -> judgeCase.give(mine, 0, pass()));
    denied(reviewer(CHEN, TAINAN), () -> reviewerDesk.open(other));
    denied(reviewer(CHEN, TAOYUAN), () -> reviewerDesk.open(mine));
    denied(teacher(CHEN), () -> reviewerDesk.open(mine));
    hidden(reviewer(CHEN, TAINAN), () -> reviewerDesk.open(-1));
  }

  @Test
  void comments_on_parts_of_other_cases_are_refused() throws SQLException {
    seat(mine, CHEN);
    long foreign = evidenceOf(other);
    Judgement forged =
        new Judgement(
            Decision.PASS,
            "",
            Map.of(),
            List.of(new PartComment(new CaseRef("certification.evidence", foreign), "", "偽造")));

    hidden(reviewer(CHEN, TAINAN), () -> judgeCase.save(mine, 0, forged));
    hidden(
        officer(),
        () ->
            settleCase.returnForPapers(
                mine, version(mine), List.of(new Wish(foreign, null, "", "x")), "缺件"));
  }

  @Test
  void verdicts_are_blind_until_all_are_in_and_agreement_settles_the_stage() {
    seat(mine, CHEN);
    seat(mine, LIN);
    run(reviewer(CHEN, TAINAN), () -> judgeCase.give(mine, 0, pass()));

    assertNull(get(reviewer(LIN, TAINAN), () -> reviewerDesk.open(mine)).others().get(0).verdict());
    run(reviewer(CHEN, TAINAN), () -> judgeCase.takeBack(mine));
    run(reviewer(CHEN, TAINAN), () -> judgeCase.give(mine, 3, pass()));
    run(reviewer(LIN, TAINAN), () -> judgeCase.give(mine, 0, pass()));

    assertFalse(
        get(reviewer(LIN, TAINAN), () -> reviewerDesk.open(mine)).others().get(0).verdict()
            == null);
    assertEquals(
        Decision.PASS, get(officer(), () -> centreReview.show(mine)).file().head().decision());
    assertEquals(
        "certification.verdict.too_late_to_take_back",
        refusal(reviewer(CHEN, TAINAN), () -> judgeCase.takeBack(mine)));
  }

  @Test
  void fifty_clicks_give_one_verdict() throws Exception {
    seat(mine, CHEN);

    List<String> answers = atOnce(reviewer(CHEN, TAINAN), () -> judgeCase.give(mine, 0, pass()));

    assertEquals(1, answers.stream().filter("done"::equals).count());
    assertEquals(
        AT_ONCE - 1, answers.stream().filter("casework.panel.given_already"::equals).count());
  }

  @Test
  void a_declared_conflict_takes_the_reviewer_off_for_good() {
    seat(mine, CHEN);
    run(reviewer(CHEN, TAINAN), () -> judgeCase.declareConflict(mine, "親屬"));

    denied(reviewer(CHEN, TAINAN), () -> reviewerDesk.open(mine));
    assertEquals(
        "certification.review.conflict_declared",
        refusal(officer(), () -> assignReviewers.assign(mine, version(mine), CHEN)));
  }

  @Test
  void a_draft_is_its_writers_alone_and_counts_nowhere() throws SQLException {
    seat(mine, CHEN);
    seat(mine, LIN);
    long before = saves();
    int revision = 0;
    for (int i = 0; i < 3; i++) {
      int last = revision;
      revision =
          get(
              reviewer(CHEN, TAINAN),
              () -> judgeCase.save(mine, last, finding(Decision.FAIL, "草稿")));
    }

    var own = get(reviewer(CHEN, TAINAN), () -> reviewerDesk.open(mine)).own().verdict();
    assertEquals("草稿", own.judgement().remark());
    assertNull(get(reviewer(LIN, TAINAN), () -> reviewerDesk.open(mine)).others().get(0).verdict());
    CentreReview.CentreCase seen = get(officer(), () -> centreReview.show(mine));
    assertTrue(seen.seats().stream().allMatch(one -> one.seat().verdict() == null));
    assertEquals(2, seen.outcome().missing());
    assertEquals(
        "certification.review.verdicts_missing",
        refusal(officer(), () -> settleCase.settle(mine, version(mine), Decision.PASS, "x")));
    assertEquals(1, saves() - before, "one session of writing is one audit row");
    assertEquals(
        "casework.panel.changed_meanwhile",
        refusal(reviewer(CHEN, TAINAN), () -> judgeCase.save(mine, 1, pass())));
    denied(reviewer(WU, TAINAN), () -> judgeCase.save(mine, 0, pass()));
  }

  private long saves() throws SQLException {
    return number("select count(*) from platform.audit where event = 'certification.verdict.save'");
  }

  @Test
  void a_comment_without_a_place_is_kept_in_a_draft_and_holds_up_the_verdict() {
    seat(mine, CHEN);
    Judgement placeless =
        new Judgement(
            Decision.PASS,
            "",
            Map.of(),
            List.of(new PartComment(new CaseRef("certification.application", mine), "", "何處？")));

    run(reviewer(CHEN, TAINAN), () -> judgeCase.save(mine, 0, placeless));
    assertEquals(
        "certification.verdict.place_missing",
        refusal(reviewer(CHEN, TAINAN), () -> judgeCase.give(mine, 1, placeless)));
    Judgement foreign =
        new Judgement(
            Decision.PASS,
            "",
            Map.of(),
            List.of(new PartComment(new CaseRef("certification.application", other), "", "x")));
    hidden(reviewer(CHEN, TAINAN), () -> judgeCase.save(mine, 1, foreign));
  }

  @Test
  void who_came_too_near_since_he_was_seated_gives_no_verdict_but_declares_it()
      throws SQLException {
    seat(mine, CHEN);
    execute(
        """
        insert into directory.membership
          (person_id, school_id, title, appointment, is_main, starts_on)
        values (9211, 9201, '教師', 'REGULAR', false, current_date)\
        """);
    try {
      assertEquals(
          "certification.review.conflict_school",
          refusal(reviewer(CHEN, TAINAN), () -> judgeCase.give(mine, 0, pass())));
      run(reviewer(CHEN, TAINAN), () -> judgeCase.declareConflict(mine, "調入同校"));
    } finally {
      execute("delete from directory.membership where person_id = 9211 and school_id = 9201");
    }
  }

  @Test
  void an_officer_who_judges_a_case_or_filed_it_is_not_in_charge_of_it() throws SQLException {
    seat(mine, CHEN);
    seat(mine, LIN);
    run(reviewer(LIN, TAINAN), () -> judgeCase.give(mine, 0, finding(Decision.FAIL, "不符")));
    Caller reviewing = as(CHEN, Role.COUNTY_CENTRE, TAINAN);
    Caller applying = as(new PersonId(9201), Role.COUNTY_CENTRE, TAINAN);

    for (Caller twoHats : List.of(reviewing, applying)) {
      CentreReview.CentreCase seen = get(twoHats, () -> centreReview.show(mine));
      assertTrue(seen.seats().isEmpty());
      assertTrue(seen.inside().isEmpty());
    }
    assertEquals(
        "certification.review.judged_by_officer",
        refusal(reviewing, () -> settleCase.returnForPapers(mine, version(mine), List.of(), "x")));
    assertEquals(
        "certification.review.own_case",
        refusal(applying, () -> settleCase.returnForPapers(mine, version(mine), List.of(), "x")));

    run(reviewer(CHEN, TAINAN), () -> judgeCase.give(mine, 0, finding(Decision.FAIL, "不符")));
    assertEquals(2, get(reviewing, () -> centreReview.show(mine)).seats().size());
    assertEquals(
        Decision.FAIL,
        get(officer(), () -> centreReview.results(round)).stream()
            .filter(row -> row.head().id() == mine)
            .findFirst()
            .orElseThrow()
            .head()
            .decision());
    assertTrue(
        get(applying, () -> centreReview.results(round)).stream()
            .filter(row -> row.head().id() == mine)
            .allMatch(row -> row.head().decision() == null));
  }

  @Test
  void who_leaves_the_round_gives_back_what_he_has_not_judged_and_keeps_what_he_gave()
      throws SQLException {
    seat(mine, CHEN);
    seat(mine, LIN);
    seat(other, CHEN);
    run(reviewer(CHEN, TAINAN), () -> judgeCase.give(mine, 0, pass()));
    List<PersonId> rest = List.of(COLLEAGUE, LIN, WU);
    assertEquals(1, candidate(CHEN).waiting());
    long told = told(CHEN);

    assertEquals(
        "certification.round.reviewer_still_judges",
        refusal(officer(), () -> keepReviewers.choose(round, rest, " ")));
    assertTrue(candidate(CHEN).chosen(), "a refusal changes nothing");
    assertEquals(
        "certification.review.own_case",
        refusal(
            as(new PersonId(9203), Role.COUNTY_CENTRE, TAINAN),
            () -> keepReviewers.choose(round, rest, "請辭")));
    assertEquals(1, get(officer(), () -> keepReviewers.choose(round, rest, "請辭")));

    denied(reviewer(CHEN, TAINAN), () -> reviewerDesk.open(other));
    assertEquals(
        "請辭",
        text(
            "select ended_reason from casework.assignment where reviewer_id = 9211 and case_id = "
                + other));
    assertEquals(
        1,
        number(
            """
            select count(*) from casework.assignment a
              join casework.verdict v on v.assignment_id = a.id
             where a.reviewer_id = 9211 and a.case_id = %d and a.ended_at is null
               and v.given_at is not null\
            """
                .formatted(mine)),
        "the verdict counts on");
    assertEquals(told + 1, told(CHEN));
    run(officer(), () -> assignReviewers.assign(other, version(other), WU));
  }

  @Test
  void who_has_nothing_to_judge_leaves_without_a_reason() {
    assertEquals(
        0, get(officer(), () -> keepReviewers.choose(round, List.of(LIN, WU, COLLEAGUE), "")));
    denied(centre(TAOYUAN), () -> keepReviewers.choose(round, List.of(LIN), "x"));
  }

  private long told(PersonId person) throws SQLException {
    return number(
        "select count(*) from notices.message where template = 'certification.review.unassigned'"
            + " and recipient = "
            + person);
  }

  private KeepReviewers.Candidate candidate(PersonId person) {
    return get(officer(), () -> keepReviewers.pool(round).candidates()).stream()
        .filter(one -> one.card().id().equals(person))
        .findFirst()
        .orElseThrow();
  }
}
