package tw.proteacher.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("指紋")
class FingerprintsTest {
  @Test
  void a_line_on_record_is_met_first_and_then_again() {
    Fingerprints known = new Fingerprints(0);
    known.add(42, 1);

    assertThat(known.meet(42, 7)).isEqualTo(Fingerprints.FIRST);
    assertThat(known.meet(42, 9)).isEqualTo(7);
    assertThat(known.meet(43, 8)).isEqualTo(Fingerprints.UNKNOWN);
    assertThat(known.lineOf(42)).isEqualTo(7);
  }

  @Test
  void what_was_not_met_is_named() {
    Fingerprints known = new Fingerprints(0);
    LongStream.of(1, 2, 3).forEach(each -> known.add(each, (int) each * 10));
    known.add(0, 40);
    known.meet(2, 5);

    List<String> unseen = new ArrayList<>();
    known.forEachUnseen((fingerprint, record) -> unseen.add(fingerprint + " " + record));

    assertThat(unseen).containsExactlyInAnyOrder("1 10", "3 30", "0 40");
    assertThat(known.records()).isEqualTo(4);
  }

  @Test
  void a_fingerprint_of_two_records_tells_nothing_and_both_are_parsed() {
    Fingerprints known = new Fingerprints(0);
    known.add(42, 1);
    known.add(42, 2);

    assertThat(known.meet(42, 7)).isEqualTo(Fingerprints.UNKNOWN);
    List<Integer> unseen = new ArrayList<>();
    known.forEachUnseen((fingerprint, record) -> unseen.add(record));
    assertThat(unseen).containsExactly(1, 2);
  }

  @Test
  void none_is_lost_when_the_table_grows() {
    Fingerprints known = new Fingerprints(10);
    new Random(1).longs(200_000).forEach(each -> known.add(each, 1));

    assertThat(known.size()).isEqualTo(200_000);
    int[] line = {1};
    new Random(1)
        .longs(200_000)
        .forEach(
            fingerprint ->
                assertThat(known.meet(fingerprint, line[0]++)).isEqualTo(Fingerprints.FIRST));
  }

  @Test
  void the_same_bytes_have_the_same_fingerprint_wherever_they_stand() {
    byte[] first = "S,王小明,6".getBytes(StandardCharsets.UTF_8);
    byte[] second = "xyS,王小明,6z".getBytes(StandardCharsets.UTF_8);

    assertThat(Fingerprints.of(first, 0, first.length))
        .isEqualTo(Fingerprints.of(second, 2, second.length - 1));
  }

  @Test
  void keys_are_taken_once() {
    LongSet keys = new LongSet();

    assertThat(keys.add(0)).isTrue();
    assertThat(keys.add(0)).isFalse();
    new Random(2).longs(100_000).forEach(key -> assertThat(keys.add(key)).isTrue());
    new Random(2).longs(100_000).forEach(key -> assertThat(keys.add(key)).isFalse());
  }
}
