package tw.proteacher.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.filing.ShowCase;
import tw.proteacher.certification.filing.entrance.BeginCase;
import tw.proteacher.certification.filing.entrance.BeginCase.Beginning;
import tw.proteacher.certification.filing.evidence.ChooseForms;
import tw.proteacher.certification.filing.evidence.EvidenceFile;
import tw.proteacher.certification.filing.evidence.FindColleague;
import tw.proteacher.certification.filing.evidence.KeepEvidence;
import tw.proteacher.certification.filing.evidence.KeepEvidenceFiles;
import tw.proteacher.certification.filing.evidence.OpenEvidenceFile;
import tw.proteacher.certification.filing.evidence.Performance;
import tw.proteacher.notices.Upload;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Scope;

/** What is shown for a practice item, and what the colleague of it may see, through the gate. */
@ExtendWith(ArquillianExtension.class)
class EvidenceUseCasesIT extends UseCaseTest {
  private static final PersonId WANG = new PersonId(9781);
  private static final PersonId LEE = new PersonId(9782);
  private static final PersonId CHEN = new PersonId(9783);
  private static final SchoolCode SCHOOL = new SchoolCode("914679");

  @Inject private BeginCase beginCase;
  @Inject private KeepEvidence keepEvidence;
  @Inject private KeepEvidenceFiles keepEvidenceFiles;
  @Inject private OpenEvidenceFile openEvidenceFile;
  @Inject private ChooseForms chooseForms;
  @Inject private ShowCase showCase;
  @Inject private FindColleague findColleague;

  private long mine;

  @Deployment
  static EnterpriseArchive theRealEar() {
    return TheRealEar.with(EvidenceUseCasesIT.class);
  }

  @BeforeEach
  void aDraftOfARoundThatAsksForALessonObservedAndOneOfOnesOwn() throws SQLException {
    execute(
        """
        insert into directory.school (id, code, name, county_code, level) values
          (9781, '914679', '市立佐證國小', '67000', 'ELEMENTARY') on conflict do nothing
        """);
    execute(
        """
        insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name)
        select n, int8send(n), 'demo', '', 'A12****789', '人員' || n
          from generate_series(9781, 9783) n on conflict do nothing
        """);
    execute(
        """
        insert into directory.membership
          (person_id, school_id, title, appointment, is_main, starts_on, qualified)
        select n, 9781, '教師', 'REGULAR', true, '2020-08-01', true
          from generate_series(9781, 9783) n on conflict do nothing
        """);
    long round =
        number(
            """
            insert into certification.round (authority, school_year, name, purpose, state,
              opens_at, closes_at, fix_days, appeal_days, supplement_days)
            values ('67000', 115, '佐證測試', 'FIRST', 'PUBLISHED', now() - interval '1 day',
              now() + interval '1 day', 14, 10, 7)
            returning id
            """);
    execute(
        "insert into certification.round_tier values (%d, 'INITIAL', 106, 130)".formatted(round));
    execute(
        """
        insert into certification.round_item (round_id, tier, position, code, label, minimum,
          forms, attachment, partner)
        values
          (%1$d, 'INITIAL', 1, 'OBSERVE', '觀課', 1, '{PRE_TALK,OBSERVATION,OBSERVATION_NOTES,POST_TALK}',
            'OPTIONAL', 'OBSERVED'),
          (%1$d, 'INITIAL', 2, 'TEACH', '公開授課', 1, '{OPEN_LESSON}', 'OPTIONAL', 'NONE')
        """
            .formatted(round));
    mine = get(wang(), () -> beginCase.begin(new Beginning(round, Tier.INITIAL, SCHOOL, null)));
  }

  @Test
  void an_officer_who_types_a_colleagues_name_fills_no_audit_but_his_choice_does()
      throws SQLException {
    Caller officer = as(CHEN, Role.SCHOOL_OFFICER, new Scope.OfSchool(SCHOOL));
    Caller elsewhere = as(CHEN, Role.SCHOOL_OFFICER, new Scope.OfSchool(new SchoolCode("914670")));
    run(officer, () -> showCase.show(mine));
    long opened = rowsAbout(WANG);

    for (String typed : List.of("人", "人員", "人員9", "人員97", "人員978")) {
      get(officer, () -> findColleague.find(mine, typed));
    }
    assertEquals(opened, rowsAbout(WANG), "typing is no reading of a record");

    run(officer, () -> keepEvidence.add(mine, "OBSERVE", LEE, List.of("OBSERVATION")));
    assertEquals(opened + 1, rowsAbout(WANG), "the choice is");
    run(officer, () -> showCase.show(mine));
    assertEquals(opened + 2, rowsAbout(WANG), "and so is every look at the case");
    denied(elsewhere, () -> findColleague.find(mine, "人員"));
    assertEquals(opened + 3, rowsAbout(WANG), "a denial is written down");
  }

  private long rowsAbout(PersonId person) throws SQLException {
    return number("select count(*) from platform.audit where subject_id = " + person.value());
  }

  @Test
  void choosing_the_same_colleague_again_takes_no_confirmation_back() throws SQLException {
    long lesson = get(wang(), () -> keepEvidence.add(mine, "OBSERVE", LEE, List.of("OBSERVATION")));
    execute(
        "update casework.form_sheet set state = 'CONFIRMED', confirmed_at = now()"
            + " where kind = 'certification.evidence' and case_id = "
            + lesson);

    run(wang(), () -> keepEvidence.pair(lesson, LEE));
    assertEquals("CONFIRMED", states(lesson));

    run(wang(), () -> keepEvidence.pair(lesson, CHEN));
    assertEquals("DONE", states(lesson));
  }

  @Test
  void what_needs_nobody_else_is_paired_with_nobody() {
    long lesson = get(wang(), () -> keepEvidence.add(mine, "TEACH", null, List.of()));

    assertEquals(
        "certification.filing.no_partner", refusal(wang(), () -> keepEvidence.pair(lesson, LEE)));
    assertEquals(
        "certification.filing.partner_self",
        refusal(wang(), () -> keepEvidence.add(mine, "OBSERVE", WANG, List.of("OBSERVATION"))));
  }

  @Test
  void of_the_records_of_one_observation_those_are_filled_in_that_were_chosen() {
    assertEquals(
        List.of("OBSERVATION", "OBSERVATION_NOTES"),
        get(wang(), () -> showCase.ofItem(mine, "OBSERVE")).choices().stream()
            .map(ShowCase.Choice::code)
            .toList());
    assertEquals(List.of(), get(wang(), () -> showCase.ofItem(mine, "TEACH")).choices());
    String none = "certification.filing.no_record";
    assertEquals(
        none, refusal(wang(), () -> keepEvidence.add(mine, "OBSERVE", LEE, List.of("POST_TALK"))));

    long lesson =
        get(wang(), () -> keepEvidence.add(mine, "OBSERVE", LEE, List.of("OBSERVATION_NOTES")));
    assertEquals(List.of("PRE_TALK", "OBSERVATION_NOTES", "POST_TALK"), forms(lesson));

    run(wang(), () -> chooseForms.choose(lesson, List.of("OBSERVATION")));
    assertEquals(List.of("PRE_TALK", "OBSERVATION", "POST_TALK"), forms(lesson));
    assertEquals(none, refusal(wang(), () -> chooseForms.choose(lesson, List.of())));
    denied(teacher(LEE), () -> chooseForms.choose(lesson, List.of("OBSERVATION_NOTES")));
    denied(teacher(LEE), () -> showCase.ofItem(mine, "OBSERVE"));
  }

  @Test
  void a_file_that_was_taken_out_is_no_longer_the_colleagues_to_see() throws SQLException {
    long lesson = get(wang(), () -> keepEvidence.add(mine, "OBSERVE", LEE, List.of("OBSERVATION")));
    run(wang(), () -> keepEvidenceFiles.attach(lesson, List.of(pdf())));
    EvidenceFile file = performance(lesson).files().get(0);
    execute(
        """
        insert into casework.assignment (kind, case_id, stage, reviewer_id, assigned_at)
        values ('certification.application', %d, 1, 9783, now())
        """
            .formatted(mine));
    Caller reviewer = as(CHEN, Role.REVIEWER, new Scope.OfCounty(new CountyCode("67000")));
    assertTrue(get(teacher(LEE), () -> openEvidenceFile.open(file.file())).content().length > 0);
    assertTrue(get(reviewer, () -> openEvidenceFile.openToJudge(file.file())).content().length > 0);

    run(wang(), () -> keepEvidenceFiles.detach(lesson, file.id()));

    denied(teacher(LEE), () -> openEvidenceFile.open(file.file()));
    hidden(reviewer, () -> openEvidenceFile.openToJudge(file.file()));
    assertTrue(get(wang(), () -> openEvidenceFile.open(file.file())).content().length > 0);
  }

  private Performance performance(long evidence) {
    return get(wang(), () -> showCase.show(mine)).performance(evidence).orElseThrow();
  }

  private List<String> forms(long evidence) {
    return performance(evidence).sheets().stream().map(sheet -> sheet.template().code()).toList();
  }

  /** The one state of the sheets that the colleague confirms. */
  private String states(long evidence) throws SQLException {
    return text(
        """
        select string_agg(distinct state, ',') from casework.form_sheet
         where kind = 'certification.evidence' and case_id = %d and partner_id is not null
        """
            .formatted(evidence));
  }

  private static Caller wang() {
    return teacher(WANG);
  }

  @Test
  void a_case_takes_as_many_files_as_the_rule_says_and_a_refusal_stores_none() throws SQLException {
    long lesson = get(wang(), () -> keepEvidence.add(mine, "TEACH", null, List.of()));
    String rule = "update notices.file_rule set max_files = %s where kind = 'EVIDENCE'";
    String most = text("select max_files from notices.file_rule where kind = 'EVIDENCE'");
    execute(rule.formatted(2));
    try {
      run(wang(), () -> keepEvidenceFiles.attach(lesson, List.of(pdf())));
      long stored = number("select count(*) from notices.stored_file");

      assertEquals(
          "notices.file.too_many",
          refusal(wang(), () -> keepEvidenceFiles.attach(lesson, List.of(pdf(), pdf()))));
      assertEquals(stored, number("select count(*) from notices.stored_file"));
      run(wang(), () -> keepEvidenceFiles.attach(lesson, List.of(pdf())));
    } finally {
      execute(rule.formatted(most));
    }
  }

  private static Upload pdf() {
    return new Upload(
        "佐證.pdf",
        EvidenceUseCasesIT.class.getClassLoader().getResourceAsStream("db/demo/evidence.pdf"));
  }
}
