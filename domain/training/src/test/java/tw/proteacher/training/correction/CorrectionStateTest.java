package tw.proteacher.training.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.training.correction.CorrectionState.ACCEPTED;
import static tw.proteacher.training.correction.CorrectionState.AT_COUNTY;
import static tw.proteacher.training.correction.CorrectionState.FORWARDED;
import static tw.proteacher.training.correction.CorrectionState.NEED_MORE;
import static tw.proteacher.training.correction.CorrectionState.REJECTED;
import static tw.proteacher.training.correction.CorrectionState.SUBMITTED;
import static tw.proteacher.training.correction.CorrectionState.WITHDRAWN;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("更正案件狀態")
class CorrectionStateTest {
  private static final Map<CorrectionState, Set<CorrectionState>> STEPS =
      Map.of(
          SUBMITTED, Set.of(AT_COUNTY, WITHDRAWN),
          AT_COUNTY, Set.of(FORWARDED, NEED_MORE, ACCEPTED, REJECTED, WITHDRAWN),
          FORWARDED, Set.of(NEED_MORE, ACCEPTED, REJECTED, WITHDRAWN),
          NEED_MORE, Set.of(AT_COUNTY, FORWARDED, WITHDRAWN),
          ACCEPTED, Set.of(),
          REJECTED, Set.of(),
          WITHDRAWN, Set.of());

  @ParameterizedTest
  @EnumSource
  void each_state_goes_only_where_the_diagram_says(CorrectionState state) {
    assertThat(state.next()).isEqualTo(STEPS.get(state));
    assertThat(state.isOpen()).isEqualTo(!STEPS.get(state).isEmpty());
  }
}
