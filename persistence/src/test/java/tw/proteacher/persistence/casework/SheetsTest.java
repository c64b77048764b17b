package tw.proteacher.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.FieldFinding;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.SheetState;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;

@DisplayName("填寫的表單")
class SheetsTest extends FormsDatabase {
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
}
