package tw.proteacher.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("遮罩")
class MaskingTest {
  @Test
  void an_id_keeps_its_ends() {
    assertThat(Masking.mask("A123456789")).isEqualTo("A12****789");
    assertThat(Masking.mask("12")).isEqualTo("1****");
    assertThat(Masking.mask("")).isEmpty();
  }

  @Test
  void the_id_of_a_row_is_masked_wherever_it_stands() {
    assertThat(Masking.mask("S,A123456789,王,A123456789", "A123456789"))
        .isEqualTo("S,A12****789,王,A12****789");
    assertThat(Masking.mask("S,1,王,114601", "1")).isEqualTo("S,1****,王,114601");
  }

  @Test
  void whatever_looks_like_an_id_is_masked_in_a_damaged_row() {
    assertThat(Masking.maskAll("S\"A123456789,王,350N01,1000001"))
        .isEqualTo("S\"A12****789,王,350N01,1000001");
    assertThat(Masking.maskAll("Ａ１２３４５６７８９,AB12345678,P:AB1234567"))
        .doesNotContain("４５６")
        .doesNotContain("123456")
        .doesNotContain("1234567");
  }

  @Test
  void text_is_made_fit_for_the_database() {
    assertThat(Masking.storable("a\0b")).isEqualTo("a\uFFFDb");
    assertThat(Masking.storable("x".repeat(70_000))).hasSize(4000);
  }
}
