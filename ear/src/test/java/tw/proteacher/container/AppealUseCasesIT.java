package tw.proteacher.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.application.FillSheet;
import tw.proteacher.certification.filing.appeal.AppealPaper;
import tw.proteacher.certification.filing.appeal.FileAppeal;
import tw.proteacher.certification.filing.appeal.ShowAppeal;
import tw.proteacher.certification.filing.appeal.WriteAppeal;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.Upload;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Scope;

/** An appeal from its form to its receipt, and everybody it is no business of, through the gate. */
@ExtendWith(ArquillianExtension.class)
class AppealUseCasesIT extends UseCaseTest {
  private static final PersonId WANG = new PersonId(9751);
  private static final PersonId LEE = new PersonId(9752);
  private static final PersonId OFFICER = new PersonId(9753);

  @Inject private WriteAppeal writeAppeal;
  @Inject private FileAppeal fileAppeal;
  @Inject private ShowAppeal showAppeal;
  @Inject private FillSheet fillSheet;

  private long mine;

  @Deployment
  static EnterpriseArchive theRealEar() {
    return TheRealEar.with(AppealUseCasesIT.class);
  }

  @BeforeEach
  void aCaseThatFailed() throws SQLException {
    execute(
        """
        insert into directory.school (id, code, name, county_code, level) values
          (9751, '914675', '市立申復國小', '67000', 'ELEMENTARY') on conflict do nothing
        """);
    execute(
        """
        insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name)
        select n, int8send(n), 'demo', '', 'A12****789', '人員' || n
          from generate_series(9751, 9753) n on conflict do nothing
        """);
    long round =
        number(
            """
            insert into certification.round (authority, school_year, name, purpose, state,
              opens_at, closes_at, fix_days, appeal_days, supplement_days)
            values ('67000', 115, '申復測試', 'FIRST', 'PUBLISHED', now() - interval '60 days',
              now() - interval '30 days', 14, 10, 7)
            returning id
            """);
    mine =
        number(
            """
            insert into certification.application (round_id, person_id, tier, school, county, state,
              receipt, submitted_at, decision, decided_at, due_at, created_at, changed_at)
            values (%d, 9751, 'INITIAL', '914675', '67000', 'FAILED', 'T' || %d, now(), 'FAIL',
              now(), now() + interval '1 day', now(), now())
            returning id
            """
                .formatted(round, round));
  }

  @Test
  void an_appeal_is_a_form_that_is_handed_in_once() throws SQLException {
    Caller wang = teacher(WANG);
    long sheet = get(wang, () -> writeAppeal.begin(mine));
    assertEquals(sheet, get(wang, () -> writeAppeal.begin(mine)));

    assertEquals("casework.field.missing", refusal(wang, () -> fileAppeal.file(mine)));
    assertEquals("FAILED", state());
    run(wang, () -> fillSheet.save(sheet, 0, answers("表2 已記事實")));
    run(wang, () -> writeAppeal.attach(mine, List.of(pdf())));
    run(wang, () -> fileAppeal.file(mine));
    run(wang, () -> fileAppeal.file(mine));

    assertEquals("APPEALED", state());
    AppealPaper read = get(centre("67000"), () -> showAppeal.filed(mine));
    assertTrue(String.valueOf(read.receipt()).matches("AP115-\\d{6}"));
    assertEquals("表2 已記事實", read.sheet().answers().text("reason"));
    assertEquals(1, read.files().size());
    assertEquals(
        1,
        number("select count(*) from certification.appeal where sheet_id = %d".formatted(sheet)));
    assertEquals(
        1,
        number(
            "select count(*) from notices.message where recipient = 9751"
                + " and link like '%appeal.xhtml?id="
                + mine
                + "'"));
  }

  @Test
  void what_was_handed_in_stays_as_it_is() {
    Caller wang = teacher(WANG);
    long sheet = get(wang, () -> writeAppeal.begin(mine));
    run(wang, () -> fillSheet.save(sheet, 0, answers("理由")));
    run(wang, () -> writeAppeal.attach(mine, List.of(pdf())));
    long file = get(wang, () -> showAppeal.mine(mine)).files().get(0).id();
    run(wang, () -> fileAppeal.file(mine));
    String in = "certification.appeal.filed_already";

    assertEquals(in, refusal(wang, () -> fillSheet.save(sheet, 2, answers("改寫"))));
    assertEquals(in, refusal(wang, () -> writeAppeal.attach(mine, List.of(pdf()))));
    assertEquals(in, refusal(wang, () -> writeAppeal.detach(mine, file)));
    assertEquals(in, refusal(wang, () -> writeAppeal.begin(mine)));
    assertEquals("理由", get(wang, () -> showAppeal.mine(mine)).sheet().answers().text("reason"));
  }

  @Test
  void the_moment_of_receipt_decides() throws SQLException {
    Caller wang = teacher(WANG);
    long sheet = get(wang, () -> writeAppeal.begin(mine));
    run(wang, () -> fillSheet.save(sheet, 0, answers("理由")));
    execute(
        "update certification.application set due_at = now() - interval '1 second' where id = "
            + mine);
    String late = "certification.appeal.too_late";

    assertEquals(late, refusal(wang, () -> fileAppeal.file(mine)));
    assertEquals(late, refusal(wang, () -> fillSheet.save(sheet, 1, answers("改寫"))));
    assertEquals(late, refusal(wang, () -> writeAppeal.attach(mine, List.of(pdf()))));
    assertEquals("FAILED", state());
    assertNotNull(get(wang, () -> showAppeal.mine(mine)).closed());
  }

  @Test
  void what_was_not_begun_is_not_handed_in() {
    assertEquals(
        "certification.appeal.not_begun", refusal(teacher(WANG), () -> fileAppeal.file(mine)));
  }

  @Test
  void it_is_between_the_teacher_and_the_centre_in_charge() {
    Caller wang = teacher(WANG);
    long sheet = get(wang, () -> writeAppeal.begin(mine));
    run(wang, () -> fillSheet.save(sheet, 0, answers("理由")));
    run(wang, () -> writeAppeal.attach(mine, List.of(pdf())));
    StoredFileId file = get(wang, () -> showAppeal.mine(mine)).files().get(0).file();
    Caller school = as(OFFICER, Role.SCHOOL_OFFICER, new Scope.OfSchool(new SchoolCode("914675")));

    hidden(centre("67000"), () -> showAppeal.filed(mine));
    hidden(centre("67000"), () -> showAppeal.filedFile(file));
    run(wang, () -> fileAppeal.file(mine));
    for (Caller stranger : List.of(teacher(LEE), school)) {
      denied(stranger, () -> showAppeal.mine(mine));
      denied(stranger, () -> showAppeal.filed(mine));
      denied(stranger, () -> showAppeal.myFile(file));
      denied(stranger, () -> showAppeal.filedFile(file));
      denied(stranger, () -> writeAppeal.begin(mine));
      denied(stranger, () -> writeAppeal.attach(mine, List.of(pdf())));
      denied(stranger, () -> writeAppeal.detach(mine, 1));
      denied(stranger, () -> fileAppeal.file(mine));
      denied(stranger, () -> fillSheet.show(sheet));
    }
    denied(centre("10007"), () -> showAppeal.filed(mine));
    denied(centre("10007"), () -> showAppeal.filedFile(file));
    assertTrue(get(centre("67000"), () -> showAppeal.filedFile(file)).content().length > 0);
    assertTrue(get(wang, () -> showAppeal.myFile(file)).content().length > 0);
  }

  private String state() throws SQLException {
    return text("select state from certification.application where id = " + mine);
  }

  private static Answers answers(String reason) {
    return new Answers(Map.of("announced_on", "115/9/1", "reason", reason), Map.of(), Map.of());
  }

  private static Caller centre(String county) {
    return as(OFFICER, Role.COUNTY_CENTRE, new Scope.OfCounty(new CountyCode(county)));
  }

  private static Upload pdf() {
    return new Upload(
        "佐證.pdf",
        AppealUseCasesIT.class.getClassLoader().getResourceAsStream("db/demo/evidence.pdf"));
  }
}
