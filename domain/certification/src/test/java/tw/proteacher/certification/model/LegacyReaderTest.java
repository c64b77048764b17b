package tw.proteacher.certification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tw.proteacher.certification.Tier;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.FeedRow;
import tw.proteacher.intake.Reading;
import tw.proteacher.intake.Roster;

/** feeds.md "certificates" and certification.md §1.9, §5 nos. 12–14. */
@DisplayName("舊證判讀")
class LegacyReaderTest {
  private static final String KNOWN = "A123456789";
  private final LegacyReader reader = new LegacyReader(new OnePerson());

  private static final class OnePerson implements Roster {
    @Override
    public long person(String nationalId) {
      return switch (nationalId) {
        case KNOWN -> 7;
        case "bad" -> NO_ID;
        default -> NOBODY;
      };
    }

    @Override
    public OptionalInt school(String code) {
      return OptionalInt.empty();
    }
  }

  private Reading<LegacyRow> read(
      FeedRow.Action action, String id, String year, String kind, String number, String obtained) {
    return reader.read(
        new FeedRow(2, action, List.of("", id, "王", year, kind, number, obtained, "舊平臺")));
  }

  private Reading<LegacyRow> stated(String year, String kind, String number, String obtained) {
    return read(FeedRow.Action.STATED, KNOWN, year, kind, number, obtained);
  }

  @Test
  void the_seeds_first_row_is_taken_with_a_warning_about_its_number() {
    LegacyRow row = stated("95", "初階認證", "A104000811", "2006-10-23").row();

    assertThat(row)
        .isEqualTo(
            new LegacyRow(
                7,
                Tier.INITIAL,
                "A104000811",
                95,
                LocalDate.of(2006, 10, 23),
                "舊平臺",
                List.of(LegacyWarning.NUMBER_YEAR_MISMATCH)));
  }

  @Test
  void a_bare_year_without_a_date_is_taken_without_a_warning() {
    LegacyRow row = stated("96", "進階認證", "96", "").row();

    assertThat(row).isEqualTo(new LegacyRow(7, Tier.ADVANCED, "96", 96, null, "舊平臺", List.of()));
  }

  static Stream<Arguments> defects() {
    return Stream.of(
        Arguments.of("bad", "96", "進階認證", "96", "", ExceptionCode.BAD_ID),
        Arguments.of("B123456780", "96", "進階認證", "96", "", ExceptionCode.UNKNOWN_TEACHER),
        Arguments.of(KNOWN, "96", "進階認證", "96", "99/2/29", ExceptionCode.BAD_DATE),
        Arguments.of(KNOWN, "九六", "進階認證", "96", "", ExceptionCode.BAD_YEAR),
        Arguments.of(KNOWN, "96", "高階認證", "96", "", ExceptionCode.BAD_CATEGORY),
        Arguments.of(KNOWN, "96", "進階認證", "D104000001", "", ExceptionCode.BAD_NUMBER),
        Arguments.of(KNOWN, "x", "高階認證", "", "114/13/01", ExceptionCode.BAD_DATE));
  }

  @ParameterizedTest
  @MethodSource("defects")
  @DisplayName("依 feeds.md 的順序取第一個適用的代碼")
  void the_first_code_that_applies_is_given(
      String id, String year, String kind, String number, String obtained, ExceptionCode code) {
    assertThat(read(FeedRow.Action.STATED, id, year, kind, number, obtained).refusal())
        .isEqualTo(code);
  }

  @Test
  void an_unusable_row_still_says_which_record_it_was_about() {
    LegacyRow key = stated("96", "進階認證", "96", "99/2/29").row();

    assertThat(key).isEqualTo(LegacyRow.key(7, Tier.ADVANCED, "96"));
  }

  @Test
  void a_withdrawal_needs_no_more_than_its_key() {
    Reading<LegacyRow> reading = read(FeedRow.Action.DELETED, KNOWN, "", "進階認證", "96", "nonsense");

    assertThat(reading.refusal()).isNull();
    assertThat(reading.row()).isEqualTo(LegacyRow.key(7, Tier.ADVANCED, "96"));
  }

  @Test
  void different_keys_never_share_their_packed_form() {
    List<Long> keys =
        Stream.of(
                LegacyRow.key(7, Tier.ADVANCED, "96"),
                LegacyRow.key(7, Tier.ADVANCED, "096"),
                LegacyRow.key(7, Tier.ADVANCED, "B096000001"),
                LegacyRow.key(7, Tier.ADVANCED, "C096000001"),
                LegacyRow.key(7, Tier.ADVANCED, ""),
                LegacyRow.key(7, Tier.INITIAL, "96"),
                LegacyRow.key(7, null, "96"),
                LegacyRow.key(8, Tier.ADVANCED, "96"))
            .map(LegacyRow::packedKey)
            .toList();

    assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key > 0);
  }
}
