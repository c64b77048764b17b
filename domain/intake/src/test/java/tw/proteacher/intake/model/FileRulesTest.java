package tw.proteacher.intake.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.FeedKindName;
import tw.proteacher.intake.FeedMode;
import tw.proteacher.intake.Manifest;

@DisplayName("檔名、序號、煞車、統計")
class FileRulesTest {
  @Test
  void a_file_name_says_kind_mode_and_day() {
    assertThat(FeedName.of("hours-full-20251122.csv"))
        .hasValueSatisfying(name -> assertThat(name.kind()).isEqualTo(FeedKindName.HOURS));
    assertThat(FeedName.of("hours-full-20250230.csv")).isEmpty();
    assertThat(FeedName.of("pupils-full-20251122.csv")).isEmpty();
    assertThat(FeedName.of("hours-weekly-20251122.csv")).isEmpty();
    assertThat(FeedName.of("../hours-full-20251122.csv")).isEmpty();
  }

  @Test
  void a_delta_follows_directly_and_a_full_file_moves_forward() {
    OptionalLong seven = OptionalLong.of(7);

    assertThat(Sequence.objection(manifest(FeedMode.DELTA, 8), seven)).isEmpty();
    assertThat(Sequence.objection(manifest(FeedMode.FULL, 12), seven)).isEmpty();
    assertThat(Sequence.objection(manifest(FeedMode.FULL, 1), OptionalLong.empty())).isEmpty();
    assertThat(Sequence.objection(manifest(FeedMode.DELTA, 9), seven))
        .contains(RefusalReason.SEQUENCE_GAP);
    assertThat(Sequence.objection(manifest(FeedMode.DELTA, 1), OptionalLong.empty()))
        .contains(RefusalReason.SEQUENCE_GAP);
    assertThat(Sequence.objection(manifest(FeedMode.FULL, 7), seven))
        .contains(RefusalReason.SEQUENCE_STALE);
  }

  @Test
  void the_brake_stops_above_its_share_and_not_at_it() {
    Brake brake = new Brake(new BigDecimal("5"));

    assertThat(brake.stops(5, 100)).isFalse();
    assertThat(brake.stops(6, 100)).isTrue();
    assertThat(brake.stops(0, 0)).isFalse();
  }

  @Test
  void counts_that_do_not_add_up_are_an_error() {
    Map<ExceptionCode, Long> one = Map.of(ExceptionCode.BAD_ID, 1L);
    FeedCounts full = new FeedCounts(10, 1, 2, 6, 99, one, Map.of());

    assertThat(full.addingUp(FeedMode.FULL)).isSameAs(full);
    assertThatThrownBy(() -> full.addingUp(FeedMode.DELTA))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Manifest manifest(FeedMode mode, long sequence) {
    return new Manifest(FeedKindName.HOURS, mode, sequence, 0, "", OffsetDateTime.MIN);
  }
}
