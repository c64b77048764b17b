package tw.proteacher.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.proteacher.certification.filing.SubmitCase;
import tw.proteacher.certification.round.ChangeRound;
import tw.proteacher.certification.round.ExtendRound;
import tw.proteacher.certification.round.RoundClosing;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.shared.Scope;
import tw.proteacher.shared.TaipeiClock;

/** Time that is given after a closing: what the closing settled comes back, through the gate. */
@ExtendWith(ArquillianExtension.class)
class MoreTimeUseCasesIT extends UseCaseTest {
  private static final PersonId WANG = new PersonId(9761);
  private static final PersonId OFFICER = new PersonId(9763);
  private static final SchoolCode SCHOOL = new SchoolCode("914676");
  private static final Duration DAY = Duration.ofDays(1);

  @Inject private ExtendRound extendRound;
  @Inject private ChangeRound changeRound;
  @Inject private SubmitCase submitCase;
  @Inject private RoundClosing closing;
  @Inject private Rounds rounds;

  private long round;

  @Deployment
  static EnterpriseArchive theRealEar() {
    return TheRealEar.with(MoreTimeUseCasesIT.class);
  }

  @BeforeEach
  void aRoundThatHasClosed() throws SQLException {
    execute(
        """
        insert into directory.school (id, code, name, county_code, level) values
          (9761, '914676', '市立展延國小', '67000', 'ELEMENTARY') on conflict do nothing
        """);
    execute(
        """
        insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name)
        select n, int8send(n), 'demo', '', 'A12****789', '人員' || n
          from generate_series(9761, 9763) n on conflict do nothing
        """);
    execute(
        """
        insert into directory.membership
          (person_id, school_id, title, appointment, is_main, starts_on, qualified)
        select n, 9761, '教師', 'REGULAR', true, '2020-08-01', true
          from generate_series(9761, 9762) n on conflict do nothing
        """);
    execute(
        """
        insert into training.course (id, code, school_year, category, name, organiser, mode,
          starts_on, ends_on, kind, content_hash)
        overriding system value
        values (920061, 920061, 114, 'B1', '初階', '中心', 'PHYSICAL', '2025-09-01', '2025-09-01',
          'CORE', 920061)
        on conflict do nothing
        """);
    execute(
        """
        insert into training.hour_record
          (person_id, course_code, course_id, school_id, tenths, state, source, changed_on)
        values (9761, 920061, 920061, 9761, 60, 'L', 'F', now()) on conflict do nothing
        """);
    round =
        number(
            """
            insert into certification.round (authority, school_year, name, purpose, state,
              opens_at, closes_at, list_closes_at, fix_days, appeal_days, supplement_days)
            values ('67000', 115, '展延測試', 'FIRST', 'PUBLISHED', now() - interval '60 days',
              now() - interval '2 days', now() - interval '1 day', 14, 10, 7)
            returning id
            """);
    execute(
        "insert into certification.round_tier values (%d, 'INITIAL', 106, 130)".formatted(round));
  }

  @Test
  void who_was_ill_hands_in_after_all_and_is_judged() throws SQLException {
    execute("update certification.round set school_list = false where id = " + round);
    long mine = application(9761, "DRAFT");
    long other = application(9762, "WITHDRAWN");
    closing.run();
    assertEquals("WAIVED", state(mine));
    assertEquals("true", closed());

    run(centre("67000"), () -> extendRound.person(round, WANG, in(DAY), "住院"));

    assertEquals("DRAFT", state(mine));
    assertEquals("WAIVED", state(other));
    assertEquals("false", closed());
    assertEquals(1, events(mine));
    run(teacher(WANG), () -> submitCase.submit(mine));
    theExtensionIsOver();
    closing.run();
    assertEquals("FIRST_REVIEW", state(mine));
    assertEquals("true", closed());
  }

  @Test
  void who_hands_in_nothing_again_is_settled_again() throws SQLException {
    long mine = application(9761, "DRAFT");
    closing.run();
    run(centre("67000"), () -> extendRound.person(round, WANG, in(DAY), "住院"));
    theExtensionIsOver();

    closing.run();

    assertEquals("WAIVED", state(mine));
    assertEquals("true", closed());
  }

  @Test
  void a_school_that_has_more_time_has_its_people_and_their_lines_back() throws SQLException {
    long unlisted = application(9761, "SUBMITTED");
    long undone = application(9762, "DRAFT");
    execute(
        """
        insert into certification.school_list (round_id, school, state, changed_at)
        values (%d, '914676', 'DRAFT', now())
        """
            .formatted(round));
    execute(
        """
        insert into certification.school_list_entry (list_id, person_id, tier, in_quota, added_by,
          added_at)
        select id, 9762, 'INITIAL', false, 9763, now() from certification.school_list
         where round_id = %d
        """
            .formatted(round));
    closing.run();
    assertEquals("NOT_LISTED", state(unlisted));
    assertEquals("WAIVED", state(undone));
    assertEquals(1, waivedLines());

    run(centre("67000"), () -> extendRound.school(round, SCHOOL, in(DAY), "停課"));

    assertEquals("SUBMITTED", state(unlisted));
    assertEquals("DRAFT", state(undone));
    assertEquals(0, waivedLines());
  }

  @Test
  void corrections_that_were_late_stay_waived() throws SQLException {
    long mine = application(9761, "WAIVED");
    execute("update certification.application set decision = 'REVISE' where id = " + mine);

    run(centre("67000"), () -> extendRound.person(round, WANG, in(DAY), "住院"));

    assertEquals("WAIVED", state(mine));
  }

  @Test
  void a_closing_that_is_put_off_while_lists_are_open_brings_everybody_back() throws SQLException {
    LocalDate today = LocalDate.now(TaipeiClock.TAIPEI);
    SchoolYear year = SchoolYear.of(today.plusDays(1));
    execute(
        """
        update certification.round
           set school_year = %d, opens_at = date '%s', list_closes_at = now() + interval '1 day'
         where id = %d
        """
            .formatted(year.roc(), year.firstDay(), round));
    long mine = application(9761, "DRAFT");
    closing.run();
    assertEquals("WAIVED", state(mine));
    RoundView view = rounds.get(round);
    RoundView.Times times = view.times();
    RoundView.Times later =
        new RoundView.Times(
            times.opens(),
            in(DAY),
            times.listCloses(),
            today.plusDays(10),
            today.plusDays(20),
            today.plusDays(30),
            today.plusDays(40));

    run(centre("67000"), () -> changeRound.putOff(round, view.version(), later, "颱風"));

    assertEquals("DRAFT", state(mine));
  }

  @Test
  void only_the_centre_in_charge_gives_time() throws SQLException {
    long mine = application(9761, "DRAFT");
    closing.run();

    denied(centre("68000"), () -> extendRound.person(round, WANG, in(DAY), "住院"));
    denied(centre("68000"), () -> extendRound.school(round, SCHOOL, in(DAY), "停課"));
    denied(teacher(WANG), () -> extendRound.person(round, WANG, in(DAY), "住院"));

    assertEquals("WAIVED", state(mine));
    assertEquals("true", closed());
  }

  private long application(long person, String state) throws SQLException {
    return number(
        """
        insert into certification.application (round_id, person_id, tier, school, county, state,
          created_at, changed_at)
        values (%d, %d, 'INITIAL', '914676', '67000', '%s', now(), now())
        returning id
        """
            .formatted(round, person, state));
  }

  private String state(long application) throws SQLException {
    return text("select state from certification.application where id = " + application);
  }

  private String closed() throws SQLException {
    return text(
        "select (closed_at is not null)::text from certification.round where id = " + round);
  }

  private long waivedLines() throws SQLException {
    return number(
        """
        select count(*) from certification.school_list_entry e
          join certification.school_list l on l.id = e.list_id
         where l.round_id = %d and e.waived_at is not null
        """
            .formatted(round));
  }

  private long events(long application) throws SQLException {
    return number(
        """
        select count(*) from casework.timeline
         where kind = 'certification.application' and case_id = %d
           and event = 'certification.event.taken_back'
        """
            .formatted(application));
  }

  private void theExtensionIsOver() throws SQLException {
    execute(
        "update certification.round_extension set until = now() - interval '1 second'"
            + " where round_id = "
            + round);
  }

  private static Instant in(Duration time) {
    return Instant.now().plus(time);
  }

  private static Caller centre(String county) {
    return as(OFFICER, Role.COUNTY_CENTRE, new Scope.OfCounty(new CountyCode(county)));
  }
}
