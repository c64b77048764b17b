package tw.proteacher.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.proteacher.casework.PrintedCopy;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.filing.SubmitCase;
import tw.proteacher.certification.list.HandInSchoolList;
import tw.proteacher.certification.list.RecommendTeachers;
import tw.proteacher.certification.list.ShowSchoolList;
import tw.proteacher.certification.round.RoundClosing;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Scope;

/** A school's list while others hand in, print and close at the same moment. */
@ExtendWith(ArquillianExtension.class)
class ListUseCasesIT extends UseCaseTest {
  private static final PersonId WANG = new PersonId(9791);
  private static final PersonId TRAINEE = new PersonId(9792);
  private static final PersonId OFFICER = new PersonId(9793);
  private static final SchoolCode SCHOOL = new SchoolCode("914670");

  @Resource private ManagedExecutorService threads;
  @Inject private SubmitCase submitCase;
  @Inject private RecommendTeachers recommendTeachers;
  @Inject private HandInSchoolList handInSchoolList;
  @Inject private ShowSchoolList showSchoolList;
  @Inject private RoundClosing closing;

  private long round;
  private long mine;

  @Deployment
  static EnterpriseArchive theRealEar() {
    return TheRealEar.with(ListUseCasesIT.class);
  }

  @BeforeEach
  void aListThatNamesATeacherWithADraft() throws SQLException {
    execute(
        """
        insert into directory.school (id, code, name, county_code, level, establishment) values
          (9791, '914670', '市立總表國小', '67000', 'ELEMENTARY', 20) on conflict do nothing
        """);
    execute(
        """
        insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name)
        select n, int8send(n), 'demo', '', 'A12****789', '人員' || n
          from generate_series(9791, 9793) n on conflict do nothing
        """);
    execute(
        """
        insert into directory.membership
          (person_id, school_id, title, appointment, is_main, starts_on, qualified)
        values (9791, 9791, '教師', 'REGULAR', true, '2020-08-01', true),
          (9792, 9791, '實習學生', 'INTERN', true, '2020-08-01', false) on conflict do nothing
        """);
    execute(
        """
        insert into training.course (id, code, school_year, category, name, organiser, mode,
          starts_on, ends_on, kind, content_hash)
        overriding system value
        values (920091, 920091, 114, 'B1', '初階', '中心', 'PHYSICAL', '2025-09-01', '2025-09-01',
          'CORE', 920091)
        on conflict do nothing
        """);
    execute(
        """
        insert into training.hour_record
          (person_id, course_code, course_id, school_id, tenths, state, source, changed_on)
        values (9791, 920091, 920091, 9791, 60, 'L', 'F', now()) on conflict do nothing
        """);
    round =
        number(
            """
            insert into certification.round (authority, school_year, name, purpose, state,
              opens_at, closes_at, list_closes_at, fix_days, appeal_days, supplement_days)
            values ('67000', 115, '總表測試', 'FIRST', 'PUBLISHED', now() - interval '1 day',
              now() + interval '1 day', now() + interval '2 days', 14, 10, 7)
            returning id
            """);
    execute(
        "insert into certification.round_tier values (%d, 'INITIAL', 106, 130)".formatted(round));
    mine =
        number(
            """
            insert into certification.application (round_id, person_id, tier, school, county, state,
              created_at, changed_at)
            values (%d, 9791, 'INITIAL', '914670', '67000', 'DRAFT', now(), now())
            returning id
            """
                .formatted(round));
    run(officer(), () -> recommendTeachers.add(round, SCHOOL, WANG, Tier.INITIAL, ""));
  }

  @Test
  void teacher_and_school_that_hand_in_at_once_meet() throws Exception {
    try (Connection school = dataSource.getConnection()) {
      school.setAutoCommit(false);
      handingIn(school);
      CompletableFuture<Void> teacher =
          CompletableFuture.runAsync(
              () -> run(teacher(WANG), () -> submitCase.submit(mine)), threads);
      untilSomebodyWaitsOrIsDone(teacher);
      school.commit();
      teacher.get(60, TimeUnit.SECONDS);
    }

    assertEquals("LISTED", state());
  }

  @Test
  void a_list_that_came_in_time_counts_though_the_round_closes_meanwhile() throws Exception {
    execute("update certification.application set state = 'SUBMITTED' where id = " + mine);
    execute(
        """
        update certification.round set closes_at = now() - interval '2 seconds',
          list_closes_at = now() - interval '1 second'
         where id =\s\
        """
            + round);
    try (Connection school = dataSource.getConnection()) {
      school.setAutoCommit(false);
      handingIn(school);
      CompletableFuture<Void> close = CompletableFuture.runAsync(() -> closing.run(), threads);
      untilSomebodyWaitsOrIsDone(close);
      school.commit();
      close.get(60, TimeUnit.SECONDS);
    }

    assertEquals("FIRST_REVIEW", state());
  }

  @Test
  void who_prints_at_once_has_the_same_paper() throws Exception {
    CompletableFuture<PrintedCopy> one;
    CompletableFuture<PrintedCopy> other;
    try (Connection somebody = dataSource.getConnection()) {
      somebody.setAutoCommit(false);
      execute(somebody, "select from certification.school_list where round_id = %d for update");
      one = print();
      other = print();
      untilSomebodyWaitsOrIsDone(CompletableFuture.anyOf(one, other));
      assertFalse(one.isDone() || other.isDone(), "one after the other");
      somebody.commit();
    }

    assertEquals(one.get(60, TimeUnit.SECONDS).code(), other.get(60, TimeUnit.SECONDS).code());
  }

  @Test
  void a_trainee_does_not_stand_on_the_list() {
    assertEquals(
        "certification.list.trainee",
        refusal(officer(), () -> recommendTeachers.add(round, SCHOOL, TRAINEE, Tier.INITIAL, "")));
  }

  @Test
  void a_school_of_another_county_has_no_list_in_the_round() throws SQLException {
    execute(
        """
        insert into directory.school (id, code, name, county_code, level, establishment) values
          (9794, '914674', '縣立他縣國小', '10007', 'ELEMENTARY', 20) on conflict do nothing
        """);
    execute(
        """
        insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name)
        values (9794, int8send(9794), 'demo', '', 'A12****789', '他縣教師') on conflict do nothing
        """);
    execute(
        """
        insert into directory.membership
          (person_id, school_id, title, appointment, is_main, starts_on, qualified)
        values (9794, 9794, '教師', 'REGULAR', true, '2020-08-01', true) on conflict do nothing
        """);
    SchoolCode elsewhere = new SchoolCode("914674");
    Caller officer = as(OFFICER, Role.SCHOOL_OFFICER, new Scope.OfSchool(elsewhere));
    PersonId colleague = new PersonId(9794);

    assertThrows(
        NotFound.class,
        () ->
            run(
                officer,
                () -> recommendTeachers.add(round, elsewhere, colleague, Tier.INITIAL, "")));
    assertThrows(NotFound.class, () -> run(officer, () -> showSchoolList.show(round, elsewhere)));
    assertEquals(
        0, number("select count(*) from certification.school_list where school = '914674'"));
  }

  private CompletableFuture<PrintedCopy> print() {
    return CompletableFuture.supplyAsync(
        () -> get(officer(), () -> handInSchoolList.print(round, SCHOOL)), threads);
  }

  /** As the use case does before it looks at the cases. */
  private void handingIn(Connection school) throws SQLException {
    execute(school, "update certification.school_list set state = 'HANDED_IN' where round_id = %d");
  }

  private void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql.formatted(round));
    }
  }

  private void untilSomebodyWaitsOrIsDone(CompletableFuture<?> work)
      throws SQLException, InterruptedException {
    while (!work.isDone() && number("select count(*) from pg_locks where not granted") == 0) {
      Thread.sleep(20);
    }
  }

  private String state() throws SQLException {
    return text("select state from certification.application where id = " + mine);
  }

  private static Caller officer() {
    return as(OFFICER, Role.SCHOOL_OFFICER, new Scope.OfSchool(SCHOOL));
  }
}
