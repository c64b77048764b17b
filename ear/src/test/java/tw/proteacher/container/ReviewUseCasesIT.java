package tw.proteacher.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.Decision;
import tw.proteacher.casework.Judgement;
import tw.proteacher.casework.PartComment;
import tw.proteacher.certification.CaseDeadlines;
import tw.proteacher.certification.review.AnnounceResults;
import tw.proteacher.certification.review.AssignReviewers;
import tw.proteacher.certification.review.AssignmentPreview;
import tw.proteacher.certification.review.CentreReview;
import tw.proteacher.certification.review.JudgeCase;
import tw.proteacher.certification.review.ReviewRecords.Wish;
import tw.proteacher.certification.review.ReviewerDesk;
import tw.proteacher.certification.review.SettleAppeal;
import tw.proteacher.certification.review.SettleCase;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Scope;

/** Review, through the gate and real transactions: whoever may, whatever at the same moment. */
@ExtendWith(ArquillianExtension.class)
class ReviewUseCasesIT extends UseCaseTest {
  private static final int AT_ONCE = 50;
  private static final PersonId OFFICER = new PersonId(9210);
  private static final PersonId CHEN = new PersonId(9211);
  private static final PersonId LIN = new PersonId(9212);
  private static final PersonId WU = new PersonId(9213);
  private static final PersonId COLLEAGUE = new PersonId(9202);
  private static final Scope TAINAN = new Scope.OfCounty(new CountyCode("67000"));
  private static final Scope TAOYUAN = new Scope.OfCounty(new CountyCode("68000"));

  @Inject private AssignReviewers assignReviewers;
  @Inject private AnnounceResults announceResults;
  @Inject private CentreReview centreReview;
  @Inject private ReviewerDesk reviewerDesk;
  @Inject private SettleAppeal settleAppeal;
  @Inject private SettleCase settleCase;
  @Inject private JudgeCase judgeCase;
  @Inject private CaseDeadlines deadlines;

  private long round;
  private long mine;
  private long other;

  @Deployment
  static EnterpriseArchive theRealEar() {
    return TheRealEar.with(ReviewUseCasesIT.class);
  }

  @BeforeEach
  void aRoundWithTwoCasesAndThreeReviewers() throws SQLException {
    execute(
        """
        insert into directory.school (id, code, name, county_code, level) values
          (9201, '914621', '市立甲國小', '67000', 'ELEMENTARY'),
          (9202, '914622', '市立乙國小', '67000', 'ELEMENTARY') on conflict do nothing\
        """);
    execute(
        """
        insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name)
        select n, int8send(n), 'demo', '', 'A12****789', '人員' || n
          from generate_series(9201, 9213) n on conflict do nothing\
        """);
    execute(
        """
        insert into directory.membership
          (person_id, school_id, title, appointment, is_main, starts_on)
        select n, case when n < 9210 then 9201 else 9202 end, '教師', 'REGULAR', true,
            date '2020-08-01'
          from generate_series(9201, 9213) n
         where not exists (select from directory.membership m where m.person_id = n)\
        """);
    execute(
        """
        insert into directory.role_grant
          (person_id, role, county_code, status, starts_on, review_on, reason, requested_on)
        select n, 'REVIEWER', '67000', 'GRANTED', date '2020-08-01', date '2099-08-01', '審查',
            date '2020-07-01'
          from unnest(array[9202, 9211, 9212, 9213]) n
         where not exists (select from directory.role_grant g where g.person_id = n)\
        """);
    execute("delete from certification.declared_conflict where reviewer_id between 9201 and 9213");
    round =
        number(
            """
            insert into certification.round (authority, school_year, name, purpose, state,
              opens_at, closes_at, fix_days, appeal_days, supplement_days)
            values ('67000', 114, '審查測試', 'FIRST', 'PUBLISHED', now() - interval '30 days',
              now() - interval '5 days', 14, 10, 7)
            returning id\
            """);
    execute(
        """
        insert into certification.round_reviewer (round_id, person_id, added_by, added_at)
        select %d, n, 9210, now() from unnest(array[9202, 9211, 9212, 9213]) n\
        """
            .formatted(round));
    mine = application(9201);
    other = application(9203);
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

    hidden(reviewer(LIN, TAINAN), () -> reviewerDesk.open(mine));
    hidden(reviewer(LIN, TAINAN), () -> judgeCase.give(mine, 0, pass()));
    hidden(reviewer(CHEN, TAINAN), () -> reviewerDesk.open(other));
    denied(reviewer(CHEN, TAOYUAN), () -> reviewerDesk.open(mine));
    denied(teacher(CHEN), () -> reviewerDesk.open(mine));
    hidden(reviewer(CHEN, TAINAN), () -> reviewerDesk.open(-1));
  }

  @Test
  void comments_on_parts_of_other_cases_are_refused() throws SQLException {
    seat(mine, CHEN);
    long foreign =
        number(
            """
            insert into certification.evidence (application_id, item_code, position, created_at)
            values (%d, 'OBSERVE', 1, now()) returning id\
            """
                .formatted(other));
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
  void a_declared_conflict_takes_the_reviewer_off_for_good() {
    seat(mine, CHEN);
    run(reviewer(CHEN, TAINAN), () -> judgeCase.declareConflict(mine, "親屬"));

    hidden(reviewer(CHEN, TAINAN), () -> reviewerDesk.open(mine));
    assertEquals(
        "certification.review.conflict_declared",
        refusal(officer(), () -> assignReviewers.assign(mine, version(mine), CHEN)));
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
    disagree(mine);
    run(officer(), () -> settleCase.settle(mine, version(mine), Decision.FAIL, "裁決"));
    run(officer(), () -> announceResults.announce(round, 1, true));
    execute(
        "insert into certification.appeal (application_id, reason, filed_at) values (%d, '異議', now())"
            .formatted(mine));
    execute("update certification.application set state = 'APPEALED' where id = " + mine);
    denied(centre(TAOYUAN), () -> settleAppeal.settle(mine, version(mine), true, "x"));

    run(officer(), () -> settleAppeal.settle(mine, version(mine), true, "理由成立"));

    hidden(reviewer(CHEN, TAINAN), () -> reviewerDesk.open(mine));
    assertEquals(
        "certification.review.conflict_judged",
        refusal(officer(), () -> assignReviewers.assign(mine, version(mine), CHEN)));
    run(officer(), () -> assignReviewers.assign(mine, version(mine), WU));
    assertEquals(
        "certification.appeal.none_open",
        refusal(officer(), () -> settleAppeal.settle(mine, version(mine), false, "x")));
  }

  private void disagree(long id) {
    seat(id, CHEN);
    seat(id, LIN);
    run(reviewer(CHEN, TAINAN), () -> judgeCase.give(id, 0, pass()));
    run(
        reviewer(LIN, TAINAN),
        () -> judgeCase.give(id, 0, new Judgement(Decision.FAIL, "不符", Map.of(), List.of())));
  }

  private void seat(long id, PersonId reviewer) {
    run(officer(), () -> assignReviewers.assign(id, version(id), reviewer));
  }

  private static Judgement pass() {
    return new Judgement(Decision.PASS, "", Map.of(), List.of());
  }

  private List<String> atOnce(Caller caller, Runnable work) throws Exception {
    ExecutorService many = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Callable<String>> calls = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        calls.add(
            () -> {
              try {
                run(caller, work);
                return "done";
              } catch (RuleViolation refused) {
                return refused.findings().get(0).code();
              }
            });
      }
      List<String> answers = new ArrayList<>();
      for (Future<String> answer : many.invokeAll(calls)) {
        answers.add(answered(answer));
      }
      return answers;
    } finally {
      many.shutdownNow();
    }
  }

  private static String answered(Future<String> answer) throws InterruptedException {
    try {
      return answer.get();
    } catch (ExecutionException failed) {
      return failed.getCause().toString();
    }
  }

  private long application(long person) throws SQLException {
    return number(
        """
        insert into certification.application (round_id, person_id, tier, school, county, state,
          receipt, submitted_at, created_at, changed_at)
        values (%1$d, %2$d, 'INITIAL', '914621', '67000', 'FIRST_REVIEW', 'IT%1$d-%2$d',
          now() - interval '6 days', now(), now())
        returning id\
        """
            .formatted(round, person));
  }

  private long version(long id) {
    try {
      return number("select version from certification.application where id = " + id);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Caller officer() {
    return centre(TAINAN);
  }

  private static Caller centre(Scope county) {
    return as(OFFICER, Role.COUNTY_CENTRE, county);
  }

  private static Caller reviewer(PersonId person, Scope county) {
    return as(person, Role.REVIEWER, county);
  }
}
