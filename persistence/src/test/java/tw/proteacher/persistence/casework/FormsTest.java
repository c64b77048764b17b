package tw.proteacher.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.application.FormQueries.FormRow;
import tw.proteacher.casework.model.TemplatePolicy;
import tw.proteacher.certification.filing.appeal.AppealForm;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.SchoolYear;

@DisplayName("表單")
class FormsTest extends FormsDatabase {
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
}
