package tw.proteacher.certification.filing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.certification.filing.model.FilingFixtures.OPEN_LESSON;
import static tw.proteacher.certification.filing.model.FilingFixtures.performance;
import static tw.proteacher.certification.filing.model.FilingFixtures.savedAt;
import static tw.proteacher.certification.filing.model.FilingFixtures.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.SheetState;
import tw.proteacher.certification.filing.CorrectionWish;
import tw.proteacher.certification.filing.evidence.Performance;
import tw.proteacher.certification.filing.progress.PaperFinding;

@DisplayName("修正檢核")
class MendingPolicyTest {
  private static final Instant WISHED = Instant.parse("2025-07-01T00:00:00Z");
  private static final Sheet SHEET = sheet("OPEN_LESSON", SheetState.DONE, Map.of());
  private static final Sheet OTHER = sheet("COMMUNITY", SheetState.DONE, Map.of());

  @ParameterizedTest(name = "儲存於 {0} → 已修正 {1}")
  @CsvSource({"2025-06-30T23:59:59Z, false", "2025-07-01T00:00:01Z, true"})
  void a_sheet_is_mended_by_saving_it_after_the_wish(Instant saved, boolean mended) {
    List<PaperFinding> found = check(wish(null, SHEET.id()), savedAt(SHEET, saved), OTHER);

    assertThat(found.isEmpty()).isEqualTo(mended);
  }

  @Test
  void changing_another_sheet_mends_nothing() {
    List<PaperFinding> found =
        check(wish(null, SHEET.id()), SHEET, savedAt(OTHER, WISHED.plusSeconds(9)));

    assertThat(found)
        .extracting(one -> one.finding().code())
        .containsExactly("certification.papers.not_mended");
    assertThat(found.get(0).item()).isEqualTo("OPEN_LESSON");
  }

  @Test
  void a_wish_that_names_no_paper_is_met_by_any_change() {
    assertThat(check(wish(null, null), SHEET, savedAt(OTHER, WISHED.plusSeconds(9)))).isEmpty();
    assertThat(check(wish(null, null), SHEET, OTHER)).hasSize(1);
  }

  @Test
  void what_was_returned_without_a_wish_needs_a_change_all_the_same() {
    Performance same = performance(OPEN_LESSON, null, List.of(SHEET), 0);
    Performance changed =
        performance(OPEN_LESSON, null, List.of(savedAt(SHEET, WISHED.plusSeconds(9))), 0);

    assertThat(MendingPolicy.check(List.of(), WISHED, List.of(same)))
        .extracting(one -> one.finding().code())
        .containsExactly("certification.papers.nothing_mended");
    assertThat(MendingPolicy.check(List.of(), WISHED, List.of(changed))).isEmpty();
  }

  private static List<PaperFinding> check(CorrectionWish wish, Sheet... sheets) {
    return MendingPolicy.check(
        List.of(wish), null, List.of(performance(OPEN_LESSON, null, List.of(sheets), 0)));
  }

  private static CorrectionWish wish(@Nullable Long evidence, @Nullable Long sheet) {
    return new CorrectionWish(1, 1, evidence, sheet, "", "請修正", WISHED);
  }
}
