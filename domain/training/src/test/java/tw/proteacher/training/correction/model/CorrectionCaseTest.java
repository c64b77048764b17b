package tw.proteacher.training.correction.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.proteacher.training.correction.model.CorrectionFixtures.COUNTY_OFFICER;
import static tw.proteacher.training.correction.model.CorrectionFixtures.NATIONAL_OFFICER;
import static tw.proteacher.training.correction.model.CorrectionFixtures.NOW;
import static tw.proteacher.training.correction.model.CorrectionFixtures.TAINAN;
import static tw.proteacher.training.correction.model.CorrectionFixtures.TEACHER;
import static tw.proteacher.training.correction.model.CorrectionFixtures.filed;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Scope;
import tw.proteacher.shared.Subject;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.correction.CorrectionState;

@DisplayName("資料有誤或遺漏")
class CorrectionCaseTest {
  private static final Scope TAINAN_CENTRE = new Scope.OfCounty(TAINAN);
  private static final Scope TAOYUAN_CENTRE = new Scope.OfCounty(new CountyCode("68000"));
  private static final Scope NATION = new Scope.OfNation();

  @Test
  void the_county_decides_on_the_initial_tier_and_taking_it_up_is_a_step() {
    CorrectionCase filed = filed(CourseCategory.B1);

    filed.accept(COUNTY_OFFICER, "簽到表相符", NOW.plusDays(1));

    assertThat(filed.steps())
        .extracting(CorrectionStep::state)
        .containsExactly(
            CorrectionState.SUBMITTED, CorrectionState.AT_COUNTY, CorrectionState.ACCEPTED);
  }

  @ParameterizedTest
  @EnumSource(names = {"A1", "M1"})
  void the_county_cannot_decide_on_the_higher_tiers_only_forward_them(CourseCategory tier) {
    CorrectionCase filed = filed(tier);

    assertThatThrownBy(() -> filed.accept(COUNTY_OFFICER, "相符", NOW))
        .hasMessage("training.correction.forward_first");
    assertThatThrownBy(() -> filed(tier).reject(COUNTY_OFFICER, "不符", NOW))
        .hasMessage("training.correction.forward_first");
  }

  @Test
  void a_forwarded_case_is_out_of_the_hands_of_the_county() {
    CorrectionCase filed = filed(CourseCategory.A1);
    Subject before = filed.subject();

    filed.forward(COUNTY_OFFICER, "請全國中心登錄", NOW.plusDays(1));
    Subject after = filed.subject();

    assertThat(TAINAN_CENTRE.covers(before)).isTrue();
    assertThat(TAOYUAN_CENTRE.covers(before)).isFalse();
    assertThat(TAINAN_CENTRE.covers(after)).isFalse();
    assertThat(NATION.covers(after)).isTrue();
  }

  @Test
  void an_initial_case_is_not_forwarded() {
    assertThatThrownBy(() -> filed(CourseCategory.B1).forward(COUNTY_OFFICER, "", NOW))
        .hasMessage("training.correction.county_decides");
  }

  @Test
  void an_answer_goes_back_to_whoever_asked() {
    CorrectionCase atNation = filed(CourseCategory.M1);
    atNation.forward(COUNTY_OFFICER, "", NOW);
    atNation.askForMore(NATIONAL_OFFICER, "請補證書正本掃描檔", NOW.plusDays(1));
    boolean stillNational = !TAINAN_CENTRE.covers(atNation.subject());
    CorrectionCase atCounty = filed(CourseCategory.M1);
    atCounty.askForMore(COUNTY_OFFICER, "請補簽到表", NOW.plusDays(1));

    atNation.answer(TEACHER, "已補", evidence(1), NOW.plusDays(2));
    atCounty.answer(TEACHER, "已補", evidence(1), NOW.plusDays(2));

    assertThat(stillNational).isTrue();
    assertThat(atNation.state()).isEqualTo(CorrectionState.FORWARDED);
    assertThat(atCounty.state()).isEqualTo(CorrectionState.AT_COUNTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n"})
  void nothing_is_asked_or_decided_without_words(String words) {
    assertThatThrownBy(() -> filed(CourseCategory.B1).reject(COUNTY_OFFICER, words, NOW))
        .hasMessage("training.correction.reason_missing");
    assertThatThrownBy(() -> filed(CourseCategory.B1).askForMore(COUNTY_OFFICER, words, NOW))
        .hasMessage("training.correction.reason_missing");
    assertThatThrownBy(() -> filed(CourseCategory.B1).accept(COUNTY_OFFICER, words, NOW))
        .hasMessage("training.correction.reason_missing");
  }

  @Test
  void a_decided_case_stays_decided() {
    CorrectionCase rejected = filed(CourseCategory.B1);
    rejected.reject(COUNTY_OFFICER, "查無簽到紀錄", NOW);

    assertThatThrownBy(() -> rejected.accept(COUNTY_OFFICER, "改採認", NOW))
        .hasMessage("training.correction.not_now");
    assertThatThrownBy(() -> rejected.withdraw(NOW)).hasMessage("training.correction.not_now");
    assertThatThrownBy(() -> rejected.answer(TEACHER, "再看一次", List.of(), NOW))
        .hasMessage("training.correction.nothing_asked");
  }

  @Test
  void the_teacher_can_withdraw_while_nobody_has_decided() {
    CorrectionCase asked = filed(CourseCategory.B1);
    asked.askForMore(COUNTY_OFFICER, "請補", NOW);

    asked.withdraw(NOW.plusDays(1));

    assertThat(asked.state()).isEqualTo(CorrectionState.WITHDRAWN);
  }

  @Test
  void papers_are_kept_in_the_order_in_which_they_came() {
    CorrectionCase filed = filed(CourseCategory.B1);
    List<StoredFileId> first = evidence(2);
    List<StoredFileId> later = evidence(1);

    filed.prove(first);
    filed.prove(later);

    assertThat(filed.files()).containsExactly(first.get(0), first.get(1), later.get(0));
  }

  private static List<StoredFileId> evidence(int papers) {
    return Collections.nCopies(papers, new StoredFileId(UUID.randomUUID()));
  }
}
