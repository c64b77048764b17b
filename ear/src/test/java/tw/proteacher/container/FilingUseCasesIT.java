package tw.proteacher.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.filing.CaseView;
import tw.proteacher.certification.filing.HandInAgain;
import tw.proteacher.certification.filing.ShowCase;
import tw.proteacher.certification.filing.SubmitCase;
import tw.proteacher.certification.filing.WithdrawCase;
import tw.proteacher.certification.filing.appeal.FileAppeal;
import tw.proteacher.certification.filing.entrance.BeginCase;
import tw.proteacher.certification.filing.entrance.BeginCase.Beginning;
import tw.proteacher.certification.filing.evidence.KeepEvidence;
import tw.proteacher.certification.filing.evidence.KeepEvidenceFiles;
import tw.proteacher.certification.filing.evidence.OpenEvidenceFile;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.Upload;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Scope;

/**
 * A case from the draft to the receipt, forged steps and other people's cases, through the gate.
 */
@ExtendWith(ArquillianExtension.class)
class FilingUseCasesIT extends UseCaseTest {
  private static final PersonId WANG = new PersonId(9701);
  private static final PersonId LEE = new PersonId(9702);
  private static final PersonId OFFICER = new PersonId(9703);
  private static final PersonId REVIEWER = new PersonId(9704);
  private static final SchoolCode SCHOOL = new SchoolCode("914671");
  private static final long ROUND = 920001;
  private static final Beginning INITIAL = new Beginning(ROUND, Tier.INITIAL, SCHOOL, null);

  @Resource private ManagedExecutorService threads;
  @Inject private BeginCase beginCase;
  @Inject private KeepEvidence keepEvidence;
  @Inject private KeepEvidenceFiles keepEvidenceFiles;
  @Inject private OpenEvidenceFile openEvidenceFile;
  @Inject private ShowCase showCase;
  @Inject private SubmitCase submitCase;
  @Inject private WithdrawCase withdrawCase;
  @Inject private HandInAgain handInAgain;
  @Inject private FileAppeal fileAppeal;

  @Deployment
  static EnterpriseArchive theRealEar() {
    return TheRealEar.with(FilingUseCasesIT.class);
  }

  @BeforeEach
  void aRoundThatAsksForOneOpenLesson() throws SQLException {
    String mine = "(select id from certification.application where round_id = 920001)";
    execute(
        "delete from certification.evidence_file where evidence_id in (select id from"
            + " certification.evidence where application_id in "
            + mine
            + ")");
    execute("delete from certification.correction_wish where application_id in " + mine);
    execute("delete from certification.evidence where application_id in " + mine);
    execute("delete from certification.application_finding where application_id in " + mine);
    execute("delete from certification.application where round_id = 920001");
    execute("delete from certification.round_extension where round_id = 920001");
    execute(
        """
        insert into directory.school (id, code, name, county_code, level) values
          (9701, '914671', '市立申請國小', '67000', 'ELEMENTARY') on conflict do nothing
        """);
    execute(
        """
        insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name)
        select n, int8send(n), 'demo', '', 'A12****789', '人員' || n
          from generate_series(9701, 9704) n on conflict do nothing
        """);
    execute(
        """
        insert into directory.membership
          (person_id, school_id, title, appointment, is_main, starts_on, qualified)
        select n, 9701, '教師', 'REGULAR', true, '2020-08-01', true
          from generate_series(9701, 9704) n on conflict do nothing
        """);
    execute(
        """
        insert into training.course (id, code, school_year, category, name, organiser, mode,
          starts_on, ends_on, kind, content_hash)
        overriding system value
        values (920001, 920001, 114, 'B1', '初階', '中心', 'PHYSICAL', '2025-09-01', '2025-09-01',
          'CORE', 920001)
        on conflict do nothing
        """);
    execute(
        """
        insert into training.hour_record
          (person_id, course_code, course_id, school_id, tenths, state, source, changed_on)
        select n, 920001, 920001, 9701, 60, 'L', 'F', now()
          from generate_series(9701, 9702) n on conflict do nothing
        """);
    execute(
        """
        insert into certification.round (id, authority, school_year, name, purpose, state, opens_at,
          closes_at, fix_days, appeal_days, supplement_days)
        overriding system value
        values (920001, '67000', 115, '測試梯次', 'FIRST', 'PUBLISHED', now() - interval '1 day',
          now() + interval '1 day', 14, 10, 7)
        on conflict (id) do update set closes_at = excluded.closes_at
        """);
    execute(
        """
        insert into certification.round_tier values (920001, 'INITIAL', 106, 130)
          on conflict do nothing
        """);
    execute(
        """
        insert into certification.round_item (round_id, tier, position, code, label, minimum,
          attachment)
        values (920001, 'INITIAL', 1, 'OPEN_LESSON', '公開授課', 1, 'REQUIRED')
          on conflict do nothing
        """);
  }

  @Test
  void who_begins_twice_is_led_to_the_same_case() {
    long first = get(teacher(WANG), () -> beginCase.begin(INITIAL));

    assertEquals(first, get(teacher(WANG), () -> beginCase.begin(INITIAL)));
    assertTrue(first != get(teacher(LEE), () -> beginCase.begin(INITIAL)));
  }

  @Test
  void an_incomplete_case_is_refused_with_its_reasons_and_stays_a_draft() {
    long id = get(teacher(WANG), () -> beginCase.begin(INITIAL));

    assertEquals(
        "certification.papers.minimum", refusal(teacher(WANG), () -> submitCase.submit(id)));
    long lesson = get(teacher(WANG), () -> keepEvidence.add(id, "OPEN_LESSON", null, List.of()));
    assertEquals(
        "certification.papers.attachment", refusal(teacher(WANG), () -> submitCase.submit(id)));
    assertEquals(ApplicationState.DRAFT, show(id).head().state());
    assertTrue(lesson > 0);
  }

  @Test
  void two_clicks_at_once_make_one_receipt() throws Exception {
    long id = complete(WANG);
    List<CompletableFuture<Void>> clicks = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      clicks.add(
          CompletableFuture.runAsync(
              () -> run(teacher(WANG), () -> submitCase.submit(id)), threads));
    }
    CompletableFuture.allOf(clicks.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);

    assertEquals(ApplicationState.SUBMITTED, show(id).head().state());
    assertNotNull(show(id).head().receipt());
    assertEquals(1, events(id, "certification.event.submitted"));
  }

  @Test
  void a_withdrawn_case_is_taken_up_again_with_everything_in_it() {
    long id = complete(WANG);
    run(teacher(WANG), () -> submitCase.submit(id));
    String receipt = show(id).head().receipt();

    run(teacher(WANG), () -> withdrawCase.withdraw(id, show(id).head().version()));
    run(teacher(WANG), () -> withdrawCase.resume(id, show(id).head().version()));
    run(teacher(WANG), () -> submitCase.submit(id));

    assertEquals(receipt, show(id).head().receipt());
    assertEquals(1, show(id).items().get(0).performances().get(0).files().size());
  }

  @Test
  void steps_that_are_not_due_are_refused() {
    long id = complete(WANG);
    Caller wang = teacher(WANG);
    String notNow = "certification.application.not_now";

    assertEquals(notNow, refusal(wang, () -> withdrawCase.withdraw(id, version(id))));
    assertEquals(notNow, refusal(wang, () -> handInAgain.handIn(id, version(id))));
    assertEquals("certification.appeal.too_late", refusal(wang, () -> fileAppeal.file(id)));
    run(wang, () -> submitCase.submit(id));
    assertEquals(notNow, refusal(wang, () -> withdrawCase.resume(id, version(id))));
    assertEquals(
        "certification.filing.handed_in",
        refusal(wang, () -> keepEvidence.add(id, "OPEN_LESSON", null, List.of())));
    assertEquals(
        "certification.application.changed_meanwhile",
        refusal(wang, () -> withdrawCase.withdraw(id, version(id) - 1)));
  }

  @Test
  void nobody_touches_the_case_of_somebody_else() {
    long id = complete(WANG);
    long evidence = show(id).items().get(0).performances().get(0).id();
    Caller lee = teacher(LEE);

    denied(lee, () -> showCase.show(id));
    denied(lee, () -> showCase.ofEvidence(evidence));
    denied(lee, () -> keepEvidence.add(id, "OPEN_LESSON", null, List.of()));
    denied(lee, () -> keepEvidence.remove(evidence));
    denied(lee, () -> keepEvidenceFiles.attach(evidence, List.of(pdf())));
    denied(lee, () -> submitCase.submit(id));
    denied(lee, () -> withdrawCase.withdraw(id, 1));
    denied(lee, () -> handInAgain.handIn(id, 1));
    denied(lee, () -> fileAppeal.file(id));
    assertThrows(NotFound.class, () -> run(lee, () -> showCase.show(Long.MAX_VALUE)));
  }

  @Test
  void the_school_prepares_but_never_hands_in() {
    Caller officer = officer("914671");
    long id = get(officer, () -> beginCase.prepare(WANG, INITIAL));
    long lesson = get(officer, () -> keepEvidence.add(id, "OPEN_LESSON", null, List.of()));
    run(officer, () -> keepEvidenceFiles.attach(lesson, List.of(pdf())));

    denied(officer, () -> submitCase.submit(id));
    denied(officer("114639"), () -> showCase.show(id));
    denied(officer("114639"), () -> beginCase.prepare(WANG, INITIAL));
    run(teacher(WANG), () -> submitCase.submit(id));
    assertEquals(ApplicationState.SUBMITTED, show(id).head().state());
  }

  @Test
  void a_file_opens_for_its_owner_and_not_for_whoever_guesses_its_name() {
    long id = complete(WANG);
    StoredFileId file = show(id).items().get(0).performances().get(0).files().get(0).file();
    Caller reviewer = as(REVIEWER, Role.REVIEWER, new Scope.OfCounty(new CountyCode("67000")));

    assertTrue(get(teacher(WANG), () -> openEvidenceFile.open(file)).content().length > 0);
    denied(teacher(LEE), () -> openEvidenceFile.open(file));
    assertThrows(NotFound.class, () -> run(reviewer, () -> openEvidenceFile.openToJudge(file)));
  }

  @Test
  void the_moment_of_receipt_decides_and_an_extension_helps_who_has_it() throws SQLException {
    long late = complete(WANG);
    long extended = complete(LEE);
    execute(
        "update certification.round set closes_at = now() - interval '1 second' where id = 920001");
    execute(
        """
        insert into certification.round_extension
          (round_id, person_id, until, reason, granted_by, granted_at)
        values (920001, 9702, now() + interval '1 hour', '病假', 9703, now())
        """);

    assertEquals(
        "certification.filing.closed", refusal(teacher(WANG), () -> submitCase.submit(late)));
    assertEquals(
        "certification.filing.closed",
        refusal(teacher(WANG), () -> keepEvidence.add(late, "OPEN_LESSON", null, List.of())));
    run(teacher(LEE), () -> submitCase.submit(extended));
    assertEquals(ApplicationState.DRAFT, show(late).head().state());
  }

  @Test
  void a_returned_case_opens_what_was_wished_for_and_nothing_else() throws SQLException {
    long id = complete(WANG);
    long other = get(teacher(WANG), () -> keepEvidence.add(id, "OPEN_LESSON", null, List.of()));
    run(teacher(WANG), () -> keepEvidenceFiles.attach(other, List.of(pdf())));
    run(teacher(WANG), () -> submitCase.submit(id));
    execute(
        "update certification.application set state = 'RETURNED', due_at = now() + interval '1 day'"
            + " where id = "
            + id);
    execute(
        """
        insert into certification.correction_wish
          (application_id, stage, evidence_id, remark, wished_at)
        values (%d, 1, %d, '請補核章', now())
        """
            .formatted(id, other));
    long first = show(id).items().get(0).performances().get(0).id();

    run(teacher(WANG), () -> keepEvidenceFiles.attach(other, List.of(pdf())));
    assertEquals(
        "certification.filing.not_asked",
        refusal(teacher(WANG), () -> keepEvidenceFiles.attach(first, List.of(pdf()))));
    assertEquals(
        "certification.filing.not_asked", refusal(teacher(WANG), () -> keepEvidence.remove(first)));
    run(teacher(WANG), () -> handInAgain.handIn(id, version(id)));

    assertEquals(ApplicationState.FIRST_REVIEW, show(id).head().state());
    assertEquals(List.of(), show(id).openness().wishes());
  }

  /** A draft with its one open lesson proved. */
  private long complete(PersonId person) {
    long id = get(teacher(person), () -> beginCase.begin(INITIAL));
    long lesson = get(teacher(person), () -> keepEvidence.add(id, "OPEN_LESSON", null, List.of()));
    run(teacher(person), () -> keepEvidenceFiles.attach(lesson, List.of(pdf())));
    return id;
  }

  private CaseView show(long id) {
    return get(officer("914671"), () -> showCase.show(id));
  }

  private long version(long id) {
    return show(id).head().version();
  }

  private static Upload pdf() {
    return new Upload(
        "佐證.pdf",
        FilingUseCasesIT.class.getClassLoader().getResourceAsStream("db/demo/evidence.pdf"));
  }

  private long events(long id, String event) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*) from casework.timeline where kind = 'certification.application'"
                    + " and case_id = "
                    + id
                    + " and event = '"
                    + event
                    + "'")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static Caller officer(String school) {
    return as(OFFICER, Role.SCHOOL_OFFICER, new Scope.OfSchool(new SchoolCode(school)));
  }
}
