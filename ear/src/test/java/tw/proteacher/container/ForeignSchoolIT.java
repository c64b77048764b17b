package tw.proteacher.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.filing.HandInAgain;
import tw.proteacher.certification.filing.SchoolCases;
import tw.proteacher.certification.filing.ShowCase;
import tw.proteacher.certification.filing.SubmitCase;
import tw.proteacher.certification.filing.WithdrawCase;
import tw.proteacher.certification.filing.appeal.FileAppeal;
import tw.proteacher.certification.filing.appeal.ShowAppeal;
import tw.proteacher.certification.filing.appeal.WriteAppeal;
import tw.proteacher.certification.filing.entrance.BeginCase;
import tw.proteacher.certification.filing.entrance.BeginCase.Beginning;
import tw.proteacher.certification.filing.entrance.FindEntrances;
import tw.proteacher.certification.filing.evidence.FindColleague;
import tw.proteacher.certification.filing.evidence.KeepEvidence;
import tw.proteacher.certification.filing.evidence.KeepEvidenceFiles;
import tw.proteacher.certification.filing.evidence.OpenEvidenceFile;
import tw.proteacher.certification.list.ArrangeSchoolList;
import tw.proteacher.certification.list.HandInSchoolList;
import tw.proteacher.certification.list.RecommendTeachers;
import tw.proteacher.certification.list.ShowSchoolList;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.Upload;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Scope;

/**
 * What the officer and the principal of another school of the same county try with the ids of a
 * case and a list: every way is refused alike, and nothing is changed.
 */
@ExtendWith(ArquillianExtension.class)
class ForeignSchoolIT extends UseCaseTest {
  private static final PersonId TEACHER = new PersonId(9771);
  private static final PersonId STRANGER = new PersonId(9772);
  private static final SchoolCode SCHOOL = new SchoolCode("914677");
  private static final SchoolCode OTHER = new SchoolCode("914678");

  @Inject private BeginCase beginCase;
  @Inject private FindEntrances findEntrances;
  @Inject private FindColleague findColleague;
  @Inject private KeepEvidence keepEvidence;
  @Inject private KeepEvidenceFiles keepEvidenceFiles;
  @Inject private OpenEvidenceFile openEvidenceFile;
  @Inject private ShowCase showCase;
  @Inject private SchoolCases schoolCases;
  @Inject private SubmitCase submitCase;
  @Inject private WithdrawCase withdrawCase;
  @Inject private HandInAgain handInAgain;
  @Inject private WriteAppeal writeAppeal;
  @Inject private FileAppeal fileAppeal;
  @Inject private ShowAppeal showAppeal;
  @Inject private ShowSchoolList showSchoolList;
  @Inject private RecommendTeachers recommendTeachers;
  @Inject private ArrangeSchoolList arrangeSchoolList;
  @Inject private HandInSchoolList handInSchoolList;

  private long round;
  private long mine;
  private long evidence;
  private StoredFileId file;
  private long line;

  @Deployment
  static EnterpriseArchive theRealEar() {
    return TheRealEar.with(ForeignSchoolIT.class);
  }

  @BeforeEach
  void aDraftWithAFileAndAListWithALine() throws SQLException {
    execute(
        """
        insert into directory.school (id, code, name, county_code, level) values
          (9771, '914677', '市立自家國小', '67000', 'ELEMENTARY'),
          (9772, '914678', '市立鄰家國小', '67000', 'ELEMENTARY') on conflict do nothing
        """);
    execute(
        """
        insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name)
        select n, int8send(n), 'demo', '', 'A12****789', '人員' || n
          from generate_series(9771, 9773) n on conflict do nothing
        """);
    execute(
        """
        insert into directory.membership
          (person_id, school_id, title, appointment, is_main, starts_on, qualified)
        values (9771, 9771, '教師', 'REGULAR', true, '2020-08-01', true),
          (9773, 9771, '教師', 'REGULAR', true, '2020-08-01', true),
          (9772, 9772, '教師', 'REGULAR', true, '2020-08-01', true) on conflict do nothing
        """);
    round =
        number(
            """
            insert into certification.round (authority, school_year, name, purpose, state,
              opens_at, closes_at, fix_days, appeal_days, supplement_days)
            values ('67000', 115, '他校測試', 'FIRST', 'PUBLISHED', now() - interval '1 day',
              now() + interval '1 day', 14, 10, 7)
            returning id
            """);
    execute(
        "insert into certification.round_tier values (%d, 'INITIAL', 106, 130)".formatted(round));
    execute(
        """
        insert into certification.round_item (round_id, tier, position, code, label, minimum,
          attachment)
        values (%d, 'INITIAL', 1, 'OPEN_LESSON', '公開授課', 1, 'REQUIRED')
        """
            .formatted(round));
    Caller own = officer(SCHOOL);
    mine = get(own, () -> beginCase.prepare(TEACHER, beginning(SCHOOL)));
    evidence = get(own, () -> keepEvidence.add(mine, "OPEN_LESSON", null, List.of()));
    run(own, () -> keepEvidenceFiles.attach(evidence, List.of(pdf())));
    file =
        get(own, () -> showCase.show(mine))
            .performance(evidence)
            .orElseThrow()
            .files()
            .get(0)
            .file();
    run(own, () -> recommendTeachers.add(round, SCHOOL, TEACHER, Tier.INITIAL, ""));
    line = get(own, () -> showSchoolList.show(round, SCHOOL)).entries().get(0).id();
  }

  @Test
  void a_case_of_another_school_is_refused_in_every_way() throws SQLException {
    Caller officer = officer(OTHER);
    long shown =
        get(officer(SCHOOL), () -> showCase.show(mine))
            .performance(evidence)
            .orElseThrow()
            .files()
            .get(0)
            .id();
    Map<String, Runnable> ways = new LinkedHashMap<>();
    ways.put("show", () -> showCase.show(mine));
    ways.put("show evidence", () -> showCase.ofEvidence(evidence));
    ways.put("open file", () -> openEvidenceFile.open(file));
    ways.put("entrances", () -> findEntrances.ofPerson(TEACHER));
    ways.put("entrance", () -> findEntrances.ofPerson(round, Tier.INITIAL, TEACHER));
    ways.put("colleagues", () -> findColleague.find(mine, "人員"));
    ways.put("prepare", () -> beginCase.prepare(TEACHER, beginning(SCHOOL)));
    ways.put("prepare here", () -> beginCase.prepare(TEACHER, beginning(OTHER)));
    ways.put("add", () -> keepEvidence.add(mine, "OPEN_LESSON", null, List.of()));
    ways.put("pair", () -> keepEvidence.pair(evidence, STRANGER));
    ways.put("remove", () -> keepEvidence.remove(evidence));
    ways.put("attach", () -> keepEvidenceFiles.attach(evidence, List.of(pdf())));
    ways.put("detach", () -> keepEvidenceFiles.detach(evidence, shown));
    ways.put("submit", () -> submitCase.submit(mine));
    ways.put("withdraw", () -> withdrawCase.withdraw(mine, 0));
    ways.put("resume", () -> withdrawCase.resume(mine, 0));
    ways.put("hand in again", () -> handInAgain.handIn(mine, 0));
    ways.put("begin appeal", () -> writeAppeal.begin(mine));
    ways.put("file appeal", () -> fileAppeal.file(mine));
    ways.put("show appeal", () -> showAppeal.mine(mine));

    refusedAlike(officer, ways);
    assertTrue(
        get(officer, () -> schoolCases.list(round, 0, 100)).rows().isEmpty(), "not on the list");
  }

  @Test
  void a_list_of_another_school_is_refused_in_every_way() throws SQLException {
    Caller officer = officer(OTHER);
    Map<String, Runnable> ways = new LinkedHashMap<>();
    ways.put("rounds", () -> showSchoolList.rounds(SCHOOL));
    ways.put("show", () -> showSchoolList.show(round, SCHOOL));
    ways.put("candidates", () -> showSchoolList.candidates(round, SCHOOL, Tier.INITIAL));
    ways.put(
        "recommend",
        () -> recommendTeachers.add(round, SCHOOL, new PersonId(9773), Tier.INITIAL, ""));
    ways.put("remove", () -> recommendTeachers.remove(round, SCHOOL, line));
    ways.put(
        "meeting", () -> arrangeSchoolList.meeting(round, SCHOOL, LocalDate.of(2026, 1, 5), pdf()));
    ways.put("print", () -> handInSchoolList.print(round, SCHOOL));
    ways.put("hand in", () -> handInSchoolList.handIn(round, SCHOOL, 0, pdf(), ""));
    ways.put("reopen", () -> handInSchoolList.reopen(round, SCHOOL, 0));

    refusedAlike(officer, ways);
    refusedAlike(
        as(STRANGER, Role.PRINCIPAL, new Scope.OfSchool(OTHER)),
        Map.of(
            "confirm", () -> arrangeSchoolList.confirm(round, SCHOOL, 0),
            "show", () -> showSchoolList.show(round, SCHOOL),
            "print", () -> handInSchoolList.print(round, SCHOOL)));
  }

  @Test
  void a_foreign_line_or_teacher_is_not_reached_through_ones_own_list() throws SQLException {
    Caller officer = officer(OTHER);
    String before = everything();

    assertThrows(
        NotFound.class, () -> run(officer, () -> recommendTeachers.remove(round, OTHER, line)));
    assertEquals(
        "certification.list.not_of_school",
        refusal(officer, () -> recommendTeachers.add(round, OTHER, TEACHER, Tier.INITIAL, "")));

    assertEquals(before, everything());
  }

  private void refusedAlike(Caller caller, Map<String, Runnable> ways) throws SQLException {
    String before = everything();
    ways.forEach((name, way) -> assertThrows(AccessDenied.class, () -> run(caller, way), name));
    assertEquals(before, everything());
  }

  /** What the case and the list say, history included. */
  private String everything() throws SQLException {
    return text(
        """
        select md5(string_agg(line, '|' order by line)) from (
          select a::text as line from certification.application a where a.round_id = %1$d
          union all
          select e::text from certification.evidence e where e.application_id = %2$d
          union all
          select f::text from certification.evidence_file f where f.evidence_id = %3$d
          union all
          select l::text from certification.school_list l where l.round_id = %1$d
          union all
          select n::text from certification.school_list_entry n
            join certification.school_list l on l.id = n.list_id where l.round_id = %1$d
          union all
          select p::text from casework.printed_copy p
            join certification.school_list l on l.id = p.case_id where l.round_id = %1$d
          union all
          select t::text from casework.timeline t
           where t.kind = 'certification.application' and t.case_id = %2$d) everything
        """
            .formatted(round, mine, evidence));
  }

  private Beginning beginning(SchoolCode school) {
    return new Beginning(round, Tier.INITIAL, school, null);
  }

  private static Caller officer(SchoolCode school) {
    return as(STRANGER, Role.SCHOOL_OFFICER, new Scope.OfSchool(school));
  }

  private static Upload pdf() {
    return new Upload(
        "佐證.pdf",
        ForeignSchoolIT.class.getClassLoader().getResourceAsStream("db/demo/evidence.pdf"));
  }
}
