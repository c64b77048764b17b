package tw.proteacher.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdTest {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String[] WEIGHED = {
    "10", "11", "12", "13", "14", "15", "16", "17", "34", "18", "19", "20", "21", "22", "35", "23",
    "24", "25", "26", "27", "28", "29", "32", "30", "31", "33"
  };

  @ParameterizedTest
  @CsvSource({
    "A123456789, A123456789",
    "a123456789, A123456789",
    "Ａ１２３４５６７８９, A123456789",
    "' A123456789 ', A123456789",
    "A800000014, A800000014",
    "AA00000009, AA00000009",
    "P:ab1234567, P:AB1234567",
    "Ｐ：AB1234567, P:AB1234567"
  })
  void width_case_and_blanks_are_folded(String written, String value) {
    assertThat(NationalId.parse(written)).map(NationalId::value).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A",
        "A123456788",
        "A323456789",
        "A12345678",
        "A1234567890",
        "1123456789",
        "A12345678٩",
        "AB1234567",
        "P:",
        "P:AB",
        "P:AB 1234",
        "P:王1234567",
        "AAA0000009",
        "A123 56789",
        "ı123456789"
      })
  void anything_else_is_refused(String written) {
    assertThat(NationalId.parse(written)).isEmpty();
  }

  @Test
  void every_generated_number_is_accepted_and_most_slips_are_noticed() {
    Random random = new Random(20251122);
    int mutated = 0;
    int noticed = 0;

    for (int i = 0; i < 100_000; i++) {
      String id = generate(random);
      assertThat(NationalId.parse(id)).as(id).isPresent();

      int position = 2 + random.nextInt(8);
      char other = (char) ('0' + (id.charAt(position) - '0' + 1 + random.nextInt(9)) % 10);
      String slip = id.substring(0, position) + other + id.substring(position + 1);
      mutated++;
      noticed += NationalId.parse(slip).isEmpty() ? 1 : 0;
    }

    assertThat(mutated).isEqualTo(100_000);
    assertThat(noticed).isGreaterThanOrEqualTo(88_000);
  }

  @ParameterizedTest
  @CsvSource({
    "A123456789, A12****789",
    "P:AB1234567, P:A****567",
    "P:AB12, P:A****2",
    "AA00000009, AA0****009"
  })
  void people_see_the_mask_only(String written, String mask) {
    NationalId id = NationalId.parse(written).orElseThrow();

    assertThat(id.mask()).isEqualTo(mask);
    assertThat(id).hasToString(mask);
  }

  /** An independent writing of the official sum: weights 1 9 8 7 6 5 4 3 2 1 1. */
  private static String generate(Random random) {
    int first = random.nextInt(26);
    boolean old = random.nextInt(4) == 0;
    int second = random.nextInt(4);
    String shown =
        old ? LETTERS.substring(second, second + 1) : "1289".substring(second, second + 1);
    int weighedSecond = old ? WEIGHED[second].charAt(1) - '0' : shown.charAt(0) - '0';
    StringBuilder id = new StringBuilder().append(LETTERS.charAt(first)).append(shown);
    int sum = WEIGHED[first].charAt(0) - '0' + (WEIGHED[first].charAt(1) - '0') * 9;
    sum += weighedSecond * 8;
    for (int weight = 7; weight >= 1; weight--) {
      int digit = random.nextInt(10);
      id.append(digit);
      sum += digit * weight;
    }
    return id.append((10 - sum % 10) % 10).toString();
  }
}
