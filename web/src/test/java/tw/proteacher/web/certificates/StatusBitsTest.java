package tw.proteacher.web.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("撤銷位元串與收件人雜湊")
class StatusBitsTest {
  @Test
  void the_first_badge_is_the_leftmost_bit_and_the_list_keeps_its_length() throws IOException {
    String encoded = StatusBits.encode(131_072, List.of(0, 9, 131_071));

    assertThat(encoded).startsWith("u").doesNotContain("=", "+", "/");
    byte[] bits =
        new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))
            .readAllBytes();
    assertThat(bits).hasSize(16_384);
    assertThat(bits[0]).isEqualTo((byte) 0b1000_0000);
    assertThat(bits[1]).isEqualTo((byte) 0b0100_0000);
    assertThat(BitSet.valueOf(bits).cardinality()).isEqualTo(3);
    assertThat(bits[16_383]).isEqualTo((byte) 1);
  }

  @Test
  void the_hash_of_an_address_does_not_depend_on_its_case_but_on_the_salt() {
    assertThat(BadgeDocuments.hash("A@B.tw", "00"))
        .isEqualTo(BadgeDocuments.hash("a@b.tw", "00"))
        .isNotEqualTo(BadgeDocuments.hash("a@b.tw", "01"))
        .matches("sha256\\$[0-9a-f]{64}");
  }
}
