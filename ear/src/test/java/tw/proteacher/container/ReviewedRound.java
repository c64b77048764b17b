package tw.proteacher.container;

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
import org.junit.jupiter.api.BeforeEach;
import tw.proteacher.casework.Decision;
import tw.proteacher.casework.Judgement;
import tw.proteacher.certification.CaseDeadlines;
import tw.proteacher.certification.review.AnnounceResults;
import tw.proteacher.certification.review.AssignReviewers;
import tw.proteacher.certification.review.CentreReview;
import tw.proteacher.certification.review.JudgeCase;
import tw.proteacher.certification.review.ReviewerDesk;
import tw.proteacher.certification.review.SettleAppeal;
import tw.proteacher.certification.review.SettleCase;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Scope;

/**
 * A round under review with two cases and three reviewers, through the gate and real transactions.
 */
abstract class ReviewedRound extends UseCaseTest {
  static final int AT_ONCE = 50;
  static final PersonId OFFICER = new PersonId(9210);
  static final PersonId CHEN = new PersonId(9211);
  static final PersonId LIN = new PersonId(9212);
  static final PersonId WU = new PersonId(9213);
  static final PersonId COLLEAGUE = new PersonId(9202);
  static final Scope TAINAN = new Scope.OfCounty(new CountyCode("67000"));
  static final Scope TAOYUAN = new Scope.OfCounty(new CountyCode("68000"));

  @Inject AssignReviewers assignReviewers;
  @Inject AnnounceResults announceResults;
  @Inject CentreReview centreReview;
  @Inject ReviewerDesk reviewerDesk;
  @Inject SettleAppeal settleAppeal;
  @Inject SettleCase settleCase;
  @Inject JudgeCase judgeCase;
  @Inject CaseDeadlines deadlines;

  long round;
  long mine;
  long other;

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

  void disagree(long id) {
    seat(id, CHEN);
    seat(id, LIN);
    run(reviewer(CHEN, TAINAN), () -> judgeCase.give(id, 0, pass()));
    run(
        reviewer(LIN, TAINAN),
        () -> judgeCase.give(id, 0, new Judgement(Decision.FAIL, "不符", Map.of(), List.of())));
  }

  void seat(long id, PersonId reviewer) {
    run(officer(), () -> assignReviewers.assign(id, version(id), reviewer));
  }

  static Judgement pass() {
    return new Judgement(Decision.PASS, "", Map.of(), List.of());
  }

  List<String> atOnce(Caller caller, Runnable work) throws Exception {
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

  static String answered(Future<String> answer) throws InterruptedException {
    try {
      return answer.get();
    } catch (ExecutionException failed) {
      return failed.getCause().toString();
    }
  }

  long application(long person) throws SQLException {
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

  long version(long id) {
    try {
      return number("select version from certification.application where id = " + id);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  static Caller officer() {
    return centre(TAINAN);
  }

  static Caller centre(Scope county) {
    return as(OFFICER, Role.COUNTY_CENTRE, county);
  }

  static Caller reviewer(PersonId person, Scope county) {
    return as(person, Role.REVIEWER, county);
  }

  long evidenceOf(long id) throws SQLException {
    return number(
        """
        insert into certification.evidence (application_id, item_code, position, created_at)
        values (%d, 'OBSERVE', 1, now()) returning id\
        """
            .formatted(id));
  }

  static Judgement finding(Decision decision, String remark) {
    return new Judgement(decision, remark, Map.of(), List.of());
  }

  String state(long id) throws SQLException {
    return text("select state from certification.application where id = " + id);
  }
}
