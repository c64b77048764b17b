package tw.proteacher.training.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.FeedRow;
import tw.proteacher.intake.Reading;
import tw.proteacher.intake.Roster;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseMode;

@DisplayName("研習時數判讀")
class HoursReaderTest {
  private static final String GOOD =
      "S|A123456789|王小明|114601|1000001|初階研習|113|B1|6|114/06/05|114/06/06|教育局|實體";

  private final HoursReader reader = new HoursReader(new SmallRoster());

  @Test
  void a_good_row_is_read_as_it_stands() {
    Reading<HoursRow> reading = read(GOOD);

    Course course =
        new Course(
            1_000_001,
            113,
            CourseCategory.B1,
            "初階研習",
            "教育局",
            CourseMode.PHYSICAL,
            LocalDate.of(2025, 6, 5),
            LocalDate.of(2025, 6, 6));
    assertThat(reading.refusal()).isNull();
    assertThat(reading.row()).isEqualTo(new HoursRow(7, 1_000_001, 3, 60, course));
  }

  @ParameterizedTest(name = "欄位 {0} = {1} → {2}")
  @CsvSource({
    "12, 視訊, BAD_ROW",
    "1, A123456788, BAD_ID",
    "1, C123456781, UNKNOWN_TEACHER",
    "3, 999999, UNKNOWN_SCHOOL",
    "3, '', UNKNOWN_SCHOOL",
    "4, 100001, BAD_COURSE",
    "4, 10000011, BAD_COURSE",
    "4, 1OOOOO1, BAD_COURSE",
    "9, 114/02/30, BAD_DATE",
    "10, '', BAD_DATE",
    "10, 114/06/04, END_BEFORE_START",
    "8, 0, BAD_HOURS",
    "8, -1, BAD_HOURS",
    "8, 500.1, BAD_HOURS",
    "8, 6.25, BAD_HOURS",
    "8, 6., BAD_HOURS",
    "8, .5, BAD_HOURS",
    "8, '', BAD_HOURS",
    "8, 99999999999, BAD_HOURS",
    "8, 六, BAD_HOURS",
    "6, 114, BAD_YEAR",
    "6, '', BAD_YEAR",
    "7, B2, BAD_CATEGORY",
    "7, b1, BAD_CATEGORY"
  })
  void each_defect_has_its_code(int field, String value, ExceptionCode code) {
    assertThat(read(with(GOOD, field, value)).refusal()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"0.1, 1", "6, 60", "6.0, 60", "1.5, 15", "500, 5000", "500.0, 5000"})
  void hours_have_at_most_one_decimal(String text, int tenths) {
    Reading<HoursRow> reading = read(with(GOOD, 8, text));

    assertThat(reading.row()).extracting(HoursRow::tenths).isEqualTo(tenths);
  }

  @Test
  void the_first_code_in_the_agreed_order_wins() {
    String row = with(with(with(GOOD, 7, "XX"), 6, "1"), 8, "0");

    assertThat(read(row).refusal()).isEqualTo(ExceptionCode.BAD_HOURS);
    assertThat(read(with(row, 9, "x")).refusal()).isEqualTo(ExceptionCode.BAD_DATE);
    assertThat(read(with(row, 3, "x")).refusal()).isEqualTo(ExceptionCode.UNKNOWN_SCHOOL);
    assertThat(read(with(row, 1, "x")).refusal()).isEqualTo(ExceptionCode.BAD_ID);
    assertThat(read(with(with(row, 1, "x"), 12, "x")).refusal()).isEqualTo(ExceptionCode.BAD_ROW);
  }

  @Test
  void a_refused_row_says_which_record_it_was_about_if_that_can_be_read() {
    assertThat(read(with(GOOD, 8, "0")).row()).isEqualTo(HoursRow.key(7, 1_000_001));
    assertThat(read(with(GOOD, 12, "x")).row()).isEqualTo(HoursRow.key(7, 1_000_001));
    assertThat(read(with(GOOD, 4, "x")).row()).isNull();
    assertThat(read(with(GOOD, 1, "x")).row()).isNull();
  }

  @Test
  void the_school_year_turns_on_the_first_of_august() {
    assertThat(read(span("113", "114/07/31")).refusal()).isNull();
    assertThat(read(span("114", "114/08/01")).refusal()).isNull();
    assertThat(read(span("113", "114/08/01")).refusal()).isEqualTo(ExceptionCode.BAD_YEAR);
    assertThat(read(span("0", "1/07/31")).refusal()).isEqualTo(ExceptionCode.BAD_YEAR);
  }

  @Test
  void keys_of_different_people_and_courses_differ() {
    assertThat(reader.key(HoursRow.key(1, 9_999_999)))
        .isNotEqualTo(reader.key(HoursRow.key(2, 9_999_999)))
        .isNotEqualTo(reader.key(HoursRow.key(1, 0)));
  }

  private static String span(String year, String day) {
    return with(with(with(GOOD, 6, year), 9, day), 10, day);
  }

  private static String with(String row, int field, String value) {
    List<String> fields = new ArrayList<>(Arrays.asList(row.split("\\|", -1)));
    fields.set(field, value);
    return String.join("|", fields);
  }

  private Reading<HoursRow> read(String row) {
    return reader.read(new FeedRow(2, FeedRow.Action.STATED, Arrays.asList(row.split("\\|", -1))));
  }

  /** One teacher, one school. */
  private static final class SmallRoster implements Roster {
    @Override
    public long person(String id) {
      return switch (id) {
        case "A123456789" -> 7;
        case "C123456781" -> NOBODY;
        default -> NO_ID;
      };
    }

    @Override
    public OptionalInt school(String code) {
      return code.equals("114601") ? OptionalInt.of(3) : OptionalInt.empty();
    }
  }
}
