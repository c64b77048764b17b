package tw.proteacher.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.FieldFinding;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.SheetAccess;
import tw.proteacher.casework.SheetState;
import tw.proteacher.casework.application.FormQueries.FormRow;
import tw.proteacher.casework.model.FormsService;
import tw.proteacher.casework.model.SheetMail;
import tw.proteacher.casework.model.TemplatePolicy;
import tw.proteacher.certification.filing.appeal.AppealForm;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolYear;

@DisplayName("表單")
class FormsTest {
  private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
  private static final CaseRef CASE = new CaseRef("certification.evidence", 7);
  private static final SchoolYear YEAR = new SchoolYear(115);
  private static final String TAINAN = "67000";
  private static final String KAOHSIUNG = "64000";

  private final Db db = new Db(TestDatabase.fresh());
  private final JdbcTemplates templates = new JdbcTemplates(db);
  private final List<String> told = new ArrayList<>();
  private final FormsService forms =
      new FormsService(
          templates,
          new JdbcSheets(db),
          new SheetMail(
              (to, template, facts, link) -> {
                to.forEach(one -> told.add(one + " " + template + " " + link));
                return to.size();
              },
              List.<SheetAccess>of()),
          Clock.fixed(NOON, ZoneId.of("Asia/Taipei")));
  private PersonId owner = new PersonId(0);
  private PersonId partner = new PersonId(0);

  @BeforeEach
  void two_teachers() {
    owner = person("林老師");
    partner = person("陳老師");
  }

  @Test
  void every_shipped_form_is_sound_and_stands_in_every_county() {
    List<FormTemplate> shipped = forms.allInForce(Authority.MINISTRY, YEAR);

    assertThat(shipped)
        .extracting(FormTemplate::code)
        .containsExactlyInAnyOrder(
            "PRE_TALK",
            "OBSERVATION",
            "OBSERVATION_NOTES",
            "OBSERVATION_SPEECH",
            "OBSERVATION_ON_TASK",
            "OBSERVATION_MOVEMENT",
            "OBSERVATION_FLANDERS",
            "POST_TALK",
            "OPEN_LESSON",
            "COMMUNITY",
            "MENTOR_PLAN",
            "MENTOR_LOG",
            "MENTOR_REFLECTION",
            "CHECKLIST",
            "RECOMMENDATION",
            "APPEAL");
    assertThat(shipped)
        .allSatisfy(
            form ->
                assertThat(TemplatePolicy.check(form.title(), form.sections(), null)).isEmpty());
    assertThat(forms.allInForce(TAINAN, YEAR)).isEqualTo(shipped);
  }

  @Test
  void the_observation_form_asks_for_the_indicators_of_the_criteria() {
    FormField indicators =
        forms
            .inForce("OBSERVATION", Authority.MINISTRY, YEAR)
            .orElseThrow()
            .field("indicators")
            .orElseThrow();

    assertThat(indicators.kind()).isEqualTo(FieldKind.RATED);
    assertThat(indicators.rows())
        .extracting("key")
        .containsExactly("A-2", "A-3", "A-4", "B-1", "B-2");
    assertThat(indicators.rows()).allSatisfy(row -> assertThat(row.points()).isNotEmpty());
  }

  @Test
  void the_form_of_an_appeal_is_shipped_under_the_names_the_platform_uses() {
    FormTemplate shipped = forms.inForce(AppealForm.CODE, Authority.MINISTRY, YEAR).orElseThrow();

    assertThat(shipped.field(AppealForm.REASON)).isPresent();
  }

  @Test
  void a_county_uses_its_own_version_and_may_do_without_a_form() {
    FormTemplate own = forms.inForce("OBSERVATION", KAOHSIUNG, YEAR).orElseThrow();
    assertThat(own.authority()).isEqualTo(KAOHSIUNG);
    FormTemplate whole = forms.inForce("OBSERVATION", TAINAN, YEAR).orElseThrow();
    assertThat(TemplatePolicy.check(own.title(), own.sections(), whole)).isEmpty();

    FormTemplate ministrys = forms.inForce("APPEAL", TAINAN, YEAR).orElseThrow();
    long gone = templates.begin("APPEAL", TAINAN, 115, "申復", ministrys.sections(), "", owner);
    templates.publish(gone, 115, true, "另有表件");

    assertThat(forms.inForce("APPEAL", TAINAN, YEAR)).isEmpty();
    assertThat(forms.allInForce(TAINAN, YEAR)).extracting("code").doesNotContain("APPEAL");
    assertThat(forms.inForce("APPEAL", TAINAN, new SchoolYear(114))).contains(ministrys);
    assertThat(forms.inForce("APPEAL", KAOHSIUNG, YEAR)).contains(ministrys);
  }

  @Test
  void a_draft_is_not_in_force_and_the_newest_published_version_of_the_year_is() {
    FormTemplate first = forms.inForce("PRE_TALK", TAINAN, YEAR).orElseThrow();
    long second = templates.begin("PRE_TALK", TAINAN, 115, "二", first.sections(), "", owner);

    assertThat(forms.inForce("PRE_TALK", TAINAN, YEAR)).contains(first);

    templates.publish(second, 115, false, "");
    long third = templates.begin("PRE_TALK", TAINAN, 116, "三", first.sections(), "", owner);
    templates.publish(third, 116, false, "");

    assertThat(forms.inForce("PRE_TALK", TAINAN, YEAR)).map(FormTemplate::id).contains(second);
    assertThat(forms.inForce("PRE_TALK", TAINAN, new SchoolYear(116)))
        .map(FormTemplate::id)
        .contains(third);
    assertThat(new JdbcFormQueries(db).versions("PRE_TALK", TAINAN))
        .extracting(FormRow::version)
        .containsExactly(2, 1);
  }

  @Test
  void what_is_published_is_not_written_or_discarded_any_more() {
    FormTemplate shipped = forms.inForce("APPEAL", TAINAN, YEAR).orElseThrow();

    templates.discard(shipped.id());
    templates.publish(shipped.id(), 1, true, "x");

    assertThat(templates.lockDraft(shipped.id())).isEmpty();
    assertThat(forms.inForce("APPEAL", TAINAN, YEAR)).contains(shipped);
  }

  @Test
  void a_county_sees_its_own_forms_and_those_of_the_ministry() {
    Reach tainan = new Reach(false, Set.of(new CountyCode(TAINAN)), Set.of(), null);
    Reach nation = new Reach(true, Set.of(), Set.of(), null);

    assertThat(new JdbcFormQueries(db).newest(tainan))
        .extracting(FormRow::authority)
        .containsOnly(Authority.MINISTRY);
    assertThat(new JdbcFormQueries(db).newest(nation))
        .extracting(FormRow::authority)
        .contains(Authority.MINISTRY, KAOHSIUNG);
  }

  @Test
  void a_sheet_keeps_its_version_and_what_was_typed() {
    long id = begin("POST_TALK", partner);
    Answers typed =
        new Answers(
            Map.of("unit", "分數", "held_on", "114/2/30 25:00", "unknown", "x"),
            Map.of(),
            Map.of("growth", List.of(Map.of("indicator", "A-2"), Map.of("indicator", " "))));

    Sheet saved = forms.save(id, 0, typed);

    assertThat(saved.state()).isEqualTo(SheetState.DRAFT);
    assertThat(saved.savedAt()).isEqualTo(NOON);
    assertThat(saved.revision()).isEqualTo(1);
    assertThat(saved.answers())
        .isEqualTo(
            new Answers(
                Map.of("unit", "分數", "held_on", "114/2/30 25:00"),
                Map.of(),
                Map.of("growth", List.of(Map.of("indicator", "A-2")))));
    assertThat(forms.sheetsOf(CASE)).containsExactly(saved);
  }

  @Test
  void sheets_of_cases_of_several_kinds_come_each_with_its_own_case() {
    CaseRef whole = new CaseRef("certification.application", CASE.id());
    long shown = begin("POST_TALK", null);
    long template = forms.sheet(shown).template().id();
    long about = forms.open(template, whole, owner, null);
    forms.open(template, new CaseRef("certification.application", 8), owner, null);

    Map<CaseRef, List<Sheet>> found = forms.sheetsOf(List.of(whole, CASE));

    assertThat(found)
        .isEqualTo(
            Map.of(
                whole, List.of(forms.sheet(about)),
                CASE, List.of(forms.sheet(shown))));
    assertThat(forms.sheetsOf(List.of())).isEmpty();
  }

  @Test
  void of_two_who_save_at_once_the_second_is_told_and_nothing_is_lost() {
    long id = begin("POST_TALK", null);
    Sheet first = forms.save(id, 0, answer("unit", "一"));

    refused(() -> forms.save(id, 0, answer("unit", "二")), "casework.sheet.changed_meanwhile");

    assertThat(forms.sheet(id)).isEqualTo(first);
    assertThat(forms.save(id, 0, answer("unit", "一"))).isEqualTo(first);
    assertThat(forms.save(id, 1, answer("unit", "二")).answers().text("unit")).isEqualTo("二");
  }

  @Test
  void an_incomplete_sheet_is_not_finished_and_says_everything_that_is_missing() {
    long id = begin("APPEAL", null);

    assertThat(forms.check(forms.sheet(id)))
        .extracting(FieldFinding::field)
        .containsExactly("announced_on", "reason");
    refused(() -> forms.finish(id), "casework.field.missing", "casework.field.missing");
    assertThat(forms.sheet(id).state()).isEqualTo(SheetState.UNTOUCHED);
  }

  @Test
  void the_partner_confirms_and_a_later_change_needs_a_new_confirmation() {
    long id = finished(partner);
    forms.askPartner(id);
    Sheet confirmed = forms.confirm(id, partner);

    assertThat(confirmed.settled()).isTrue();
    assertThat(confirmed.confirmedAt()).isEqualTo(NOON);

    Sheet changed = forms.save(id, confirmed.revision(), answer("reason", "改了"));

    assertThat(changed.state()).isEqualTo(SheetState.DRAFT);
    assertThat(changed.confirmedAt()).isNull();
    refused(() -> forms.confirm(id, partner), "casework.sheet.not_now.CONFIRMED");
    assertThat(told)
        .containsExactly(
            partner + " casework.sheet_asked /forms/confirm-sheet.xhtml?id=" + id,
            owner + " casework.sheet_confirmed /forms/fill.xhtml?id=" + id);
  }

  @Test
  void saving_the_same_again_takes_nothing_back() {
    long id = finished(partner);
    forms.askPartner(id);
    Sheet confirmed = forms.confirm(id, partner);

    assertThat(forms.save(id, 0, confirmed.answers())).isEqualTo(confirmed);
  }

  @Test
  void the_partner_returns_it_with_words_and_may_be_asked_again() {
    long id = finished(partner);
    forms.askPartner(id);

    refused(() -> forms.returnToOwner(id, partner, " "), "casework.sheet.remark_missing");
    Sheet returned = forms.returnToOwner(id, partner, "請補充節次");

    assertThat(returned.state()).isEqualTo(SheetState.RETURNED);
    assertThat(returned.remark()).isEqualTo("請補充節次");
    forms.finish(id);
    assertThat(forms.askPartner(id).state()).isEqualTo(SheetState.ASKED);
  }

  @Test
  void a_second_click_asks_nobody_twice() {
    long id = finished(partner);
    Sheet asked = forms.askPartner(id);

    assertThat(forms.askPartner(id)).isEqualTo(asked);
    assertThat(told).hasSize(1);
  }

  @Test
  void nobody_else_confirms_and_nobody_confirms_for_oneself() {
    long id = finished(partner);
    forms.askPartner(id);

    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> forms.confirm(id, owner));
    refused(() -> begin("APPEAL", owner), "casework.sheet.partner_is_owner");
    refused(() -> forms.changePartner(id, owner), "casework.sheet.partner_is_owner");
    refused(() -> forms.askPartner(finished(null)), "casework.sheet.no_partner");
  }

  @Test
  void another_partner_has_confirmed_nothing() {
    long id = finished(partner);
    forms.askPartner(id);
    forms.confirm(id, partner);
    PersonId third = person("王老師");

    Sheet changed = forms.changePartner(id, third);

    assertThat(changed.partner()).isEqualTo(third);
    assertThat(changed.partnerName()).isEqualTo("王老師");
    assertThat(changed.state()).isEqualTo(SheetState.DONE);
    assertThat(changed.confirmedAt()).isNull();
  }

  @Test
  void a_copy_begins_with_the_answers_and_leaves_the_first_alone() {
    long id = finished(null);
    CaseRef other = new CaseRef("certification.evidence", 8);

    Sheet copy = forms.sheet(forms.copy(id, other, owner, partner));
    forms.drop(copy.id());

    assertThat(copy.state()).isEqualTo(SheetState.DRAFT);
    assertThat(copy.answers()).isEqualTo(forms.sheet(id).answers());
    assertThat(forms.sheetsOf(other)).isEmpty();
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> forms.sheet(copy.id()));
  }

  @Test
  void more_text_than_any_form_holds_is_refused() {
    long id = begin("APPEAL", null);

    refused(
        () -> forms.save(id, 0, answer("reason", "x".repeat(200_001))), "casework.sheet.too_large");
  }

  @Test
  void those_who_are_asked_see_what_waits_for_them_first() {
    long confirmed = finished(partner);
    forms.askPartner(confirmed);
    forms.confirm(confirmed, partner);
    long waiting = finished(partner);
    forms.askPartner(waiting);
    begin("APPEAL", partner);

    assertThat(new JdbcSheets(db).askedOf(partner, 10))
        .extracting(Sheet::id)
        .containsExactly(waiting, confirmed);
    assertThat(new JdbcSheets(db).askedOf(owner, 10)).isEmpty();
  }

  private long begin(String code, PersonId with) {
    FormTemplate form = forms.inForce(code, Authority.MINISTRY, YEAR).orElseThrow();
    return forms.open(form.id(), CASE, owner, with);
  }

  private long finished(PersonId with) {
    long id = begin("APPEAL", with);
    forms.save(
        id, 0, new Answers(Map.of("announced_on", "115/9/1", "reason", "理由"), Map.of(), Map.of()));
    forms.finish(id);
    return id;
  }

  private static Answers answer(String key, String text) {
    return new Answers(Map.of(key, text), Map.of(), Map.of());
  }

  private static void refused(ThrowingCallable step, String... codes) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(step)
        .satisfies(
            refused ->
                assertThat(refused.findings()).extracting(Finding::code).containsExactly(codes));
  }

  private PersonId person(String name) {
    return new PersonId(
        db.one(
            """
            insert into directory.person (id_hash, id_key, id_cipher, id_mask, name, born_on,
              created_at, changed_at)
            values (decode(md5(?), 'hex'), 'test', '', 'A12*****89', ?, '1980-01-01', now(), now())
            returning id
            """,
            row -> row.getLong("id"),
            name,
            name));
  }
}
