package tw.proteacher.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.SheetState;
import tw.proteacher.casework.application.ConfirmSheets;
import tw.proteacher.casework.application.EditForms;
import tw.proteacher.casework.application.EditForms.Draft;
import tw.proteacher.casework.application.EditForms.Head;
import tw.proteacher.casework.application.FillSheet;
import tw.proteacher.casework.application.FormLibrary;
import tw.proteacher.casework.application.FormQueries.FormRow;
import tw.proteacher.casework.application.PublishForms;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Scope;

/** Sheets and forms, through the gate and real transactions. */
@ExtendWith(ArquillianExtension.class)
class CaseworkUseCasesIT extends UseCaseTest {
  private static final PersonId WANG = new PersonId(9201);
  private static final PersonId LEE = new PersonId(9202);
  private static final PersonId OFFICER = new PersonId(9203);
  private static final String TAOYUAN = "68000";
  private static final long SHEET = 9201;

  @Inject private FillSheet fillSheet;
  @Inject private ConfirmSheets confirmSheets;
  @Inject private FormLibrary library;
  @Inject private EditForms editForms;
  @Inject private PublishForms publishForms;

  @Deployment
  static EnterpriseArchive theRealEar() {
    return TheRealEar.with(CaseworkUseCasesIT.class);
  }

  @BeforeEach
  void an_appeal_form_of_wang_that_lee_confirms() throws SQLException {
    execute(
        """
        insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name)
        select n, int8send(n), 'demo', '', 'A12****789', '人員' || n
          from generate_series(9201, 9203) n on conflict do nothing\
        """);
    execute("delete from casework.form_sheet where id = 9201");
    execute(
        """
        insert into casework.form_sheet
          (id, template_id, kind, case_id, owner_id, partner_id, state)
        overriding system value
        select 9201, id, 'test.case', 1, 9201, 9202, 'UNTOUCHED'
          from casework.form_template where code = 'APPEAL' and authority = 'MOE'\
        """);
    execute("delete from casework.form_template where authority = '68000'");
  }

  @Test
  void only_the_owner_writes_and_the_partner_reads_once_asked() {
    Caller wang = teacher(WANG);
    Caller lee = teacher(LEE);

    denied(lee, () -> fillSheet.save(SHEET, 0, answers()));
    assertThrows(NotFound.class, () -> get(lee, () -> confirmSheets.show(SHEET)));
    run(wang, () -> fillSheet.save(SHEET, 0, answers()));
    Sheet asked = get(wang, () -> fillSheet.askPartner(SHEET));
    denied(wang, () -> confirmSheets.confirm(SHEET));
    denied(teacher(OFFICER), () -> confirmSheets.show(SHEET));

    assertEquals(SheetState.ASKED, asked.state());
    assertEquals(SheetState.CONFIRMED, get(lee, () -> confirmSheets.confirm(SHEET)).state());
  }

  @Test
  void what_is_refused_leaves_everything_as_it_was() {
    Caller wang = teacher(WANG);

    assertEquals("casework.field.missing", refusal(wang, () -> fillSheet.askPartner(SHEET)));

    assertEquals(SheetState.UNTOUCHED, get(wang, () -> fillSheet.show(SHEET)).sheet().state());
  }

  @Test
  void saves_that_follow_each_other_are_one_audit_row() throws SQLException {
    long before = saves();
    for (int i = 0; i < 3; i++) {
      int revision = i;
      Answers typed = answers().with("reason", "第" + i + "次");
      run(teacher(WANG), () -> fillSheet.save(SHEET, revision, typed));
    }

    assertEquals(before + 1, saves());

    execute("update casework.form_sheet set saved_at = now() - interval '1 hour' where id = 9201");
    run(teacher(WANG), () -> fillSheet.save(SHEET, 3, answers()));

    assertEquals(before + 2, saves());
  }

  @Test
  void a_county_writes_and_publishes_its_own_version_only() {
    Caller taoyuan = centre(TAOYUAN);
    FormRow ministrys = form(taoyuan);

    denied(centre("67000"), () -> publishForms.begin(ministrys.id(), TAOYUAN));
    denied(taoyuan, () -> publishForms.begin(ministrys.id(), "MOE"));
    long id = get(taoyuan, () -> publishForms.begin(ministrys.id(), TAOYUAN));
    Head head = new Head("桃園申復", 115, "");
    denied(centre("67000"), () -> editForms.head(new Draft(id, 0), head));
    run(taoyuan, () -> editForms.head(new Draft(id, 0), head));
    Head last = new Head("桃園申復表", 115, "府教字第1號");

    assertEquals(
        "casework.form.changed_meanwhile",
        refusal(taoyuan, () -> publishForms.publish(new Draft(id, 0), last, "新學年")));
    assertEquals(
        "casework.form.reason_missing",
        refusal(taoyuan, () -> publishForms.publish(new Draft(id, 1), last, " ")));
    run(taoyuan, () -> publishForms.publish(new Draft(id, 1), last, "新學年"));
    assertThrows(NotFound.class, () -> run(taoyuan, () -> editForms.discard(new Draft(id, 2))));
    assertTrue(get(taoyuan, library::list).stream().anyMatch(row -> row.title().equals("桃園申復表")));
  }

  private FormRow form(Caller caller) {
    return get(caller, library::list).stream()
        .filter(row -> row.code().equals("APPEAL") && row.authority().equals("MOE"))
        .findFirst()
        .orElseThrow();
  }

  private static Answers answers() {
    return new Answers(Map.of("announced_on", "115/9/1", "reason", "理由"), Map.of(), Map.of());
  }

  private long saves() throws SQLException {
    return number(
        """
        select count(*) from platform.audit
         where event = 'casework.sheet.save' and target = 'sheet:9201' and outcome = 'DONE'\
        """);
  }

  private static Caller centre(String county) {
    return as(OFFICER, Role.COUNTY_CENTRE, new Scope.OfCounty(new CountyCode(county)));
  }
}
