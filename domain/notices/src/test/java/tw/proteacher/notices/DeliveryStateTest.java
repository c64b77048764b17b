package tw.proteacher.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.notices.DeliveryState.FAILED;
import static tw.proteacher.notices.DeliveryState.KEPT;
import static tw.proteacher.notices.DeliveryState.QUEUED;
import static tw.proteacher.notices.DeliveryState.SENDING;
import static tw.proteacher.notices.DeliveryState.SENT;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("寄送狀態")
class DeliveryStateTest {
  private static final Map<DeliveryState, Set<DeliveryState>> STEPS =
      Map.of(
          QUEUED, Set.of(SENDING, KEPT, FAILED),
          SENDING, Set.of(SENT, QUEUED, FAILED),
          SENT, Set.of(),
          FAILED, Set.of(QUEUED),
          KEPT, Set.of(QUEUED));

  @ParameterizedTest
  @EnumSource
  void each_state_goes_only_where_the_diagram_says(DeliveryState state) {
    assertThat(state.next()).isEqualTo(STEPS.get(state));
  }
}
