package tw.proteacher.certification.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.shared.Finding;

@DisplayName("可編輯範圍")
class OpennessTest {
  private static final long FIRST = 1;
  private static final long SECOND = 2;
  private static final long SHEET = 11;
  private static final long OTHER = 12;

  @Test
  void all_of_a_draft_is_open() {
    Openness draft = new Openness(null, true, List.of());

    assertThat(draft.whole()).isTrue();
    assertThat(draft.sheet(FIRST, SHEET)).isTrue();
    assertThat(draft.files(FIRST)).isTrue();
  }

  @Test
  void a_wish_about_a_sheet_opens_that_sheet_and_nothing_else() {
    Openness open = returned(wish(FIRST, SHEET));

    assertThat(open.sheet(FIRST, SHEET)).isTrue();
    assertThat(open.sheet(FIRST, OTHER)).isFalse();
    assertThat(open.files(FIRST)).isFalse();
    assertThat(open.whole()).isFalse();
  }

  @Test
  void a_wish_about_a_performance_opens_its_sheets_and_files() {
    Openness open = returned(wish(FIRST, null));

    assertThat(open.sheet(FIRST, SHEET)).isTrue();
    assertThat(open.files(FIRST)).isTrue();
    assertThat(open.sheet(SECOND, OTHER)).isFalse();
    assertThat(open.files(SECOND)).isFalse();
  }

  @Test
  void a_wish_that_names_no_paper_opens_them_all() {
    Openness open = returned(wish(null, null));

    assertThat(open.sheet(SECOND, OTHER)).isTrue();
    assertThat(open.files(SECOND)).isTrue();
    assertThat(open.whole()).isFalse();
  }

  @Test
  void a_case_that_was_returned_without_naming_anything_is_open_as_it_is() {
    Openness open = returned();

    assertThat(open.sheet(FIRST, SHEET)).isTrue();
    assertThat(open.files(SECOND)).isTrue();
    assertThat(open.whole()).isFalse();
  }

  @Test
  void once_time_is_over_nothing_is_open() {
    Openness late =
        new Openness(
            Finding.block("certification.application.too_late"), false, List.of(wish(null, null)));

    assertThat(late.sheet(FIRST, SHEET)).isFalse();
    assertThat(late.files(FIRST)).isFalse();
  }

  private static Openness returned(CorrectionWish... wishes) {
    return new Openness(null, false, List.of(wishes));
  }

  private static CorrectionWish wish(@Nullable Long evidence, @Nullable Long sheet) {
    return new CorrectionWish(1, 1, evidence, sheet, "", "請修正", Instant.EPOCH);
  }
}
