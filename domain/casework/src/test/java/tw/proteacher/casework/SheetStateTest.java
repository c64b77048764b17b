package tw.proteacher.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.casework.SheetState.ASKED;
import static tw.proteacher.casework.SheetState.CONFIRMED;
import static tw.proteacher.casework.SheetState.DONE;
import static tw.proteacher.casework.SheetState.DRAFT;
import static tw.proteacher.casework.SheetState.RETURNED;
import static tw.proteacher.casework.SheetState.UNTOUCHED;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("表單狀態")
class SheetStateTest {
  @ParameterizedTest
  @CsvSource({
    "UNTOUCHED, DRAFT DONE",
    "DRAFT,     DRAFT DONE",
    "DONE,      DRAFT ASKED",
    "ASKED,     DRAFT CONFIRMED RETURNED",
    "CONFIRMED, DRAFT",
    "RETURNED,  DRAFT DONE"
  })
  void a_sheet_goes_only_where_the_drawing_leads(SheetState from, String to) {
    Set<SheetState> drawn =
        Arrays.stream(to.split(" ")).map(SheetState::valueOf).collect(Collectors.toSet());

    assertThat(from.next()).isEqualTo(drawn);
  }

  @Test
  void only_finished_asked_and_confirmed_sheets_are_complete() {
    assertThat(SheetState.values())
        .filteredOn(SheetState::complete)
        .containsExactly(DONE, ASKED, CONFIRMED);
    assertThat(Set.of(UNTOUCHED, DRAFT, RETURNED)).noneMatch(SheetState::complete);
  }
}
