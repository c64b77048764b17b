package tw.proteacher.directory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.proteacher.directory.Counties;
import tw.proteacher.directory.County;
import tw.proteacher.directory.IdentityVault;
import tw.proteacher.directory.NationalId;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.FeedRow;
import tw.proteacher.intake.Reading;
import tw.proteacher.intake.Roster;
import tw.proteacher.intake.RowReader;
import tw.proteacher.shared.CountyCode;

@DisplayName("名錄逐列判讀")
class RegisterReadersTest {
  private static final List<String> WANG =
      List.of(
          "S",
          "A123456789",
          "wang",
          "王小明",
          "069/05/06",
          "114601",
          "教師",
          "正式",
          "Y",
          "104/08/01",
          "",
          "10.5",
          "11",
          "Y",
          "國語文");
  private static final List<String> RENDE =
      List.of("S", "114601", "市立仁德國小", "67000", "國小", "23", "300", "30", "正常", "", "");

  @Test
  void a_good_staff_row_is_read() {
    StaffRow row = staff(WANG).row();

    assertThat(row.who().personId()).isEqualTo(5);
    assertThat(row.schoolId()).isEqualTo(1);
    assertThat(row.terms().regularTenths()).isEqualTo(105);
    assertThat(row.terms().teachingTenths()).isEqualTo(110);
    assertThat(row.terms().appointedOn()).hasToString("2015-08-01");
  }

  @Test
  void somebody_unknown_is_a_newcomer_with_a_sealed_id() {
    StaffRow row = staff(with(WANG, 1, "a800000014")).row();

    assertThat(row.who().newcomer().mask()).isEqualTo("A80****014");
    assertThat(row.who().newcomer().hash()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, A123456788, BAD_ID",
    "5, 999999, UNKNOWN_SCHOOL",
    "5, 仁德國小, UNKNOWN_SCHOOL",
    "9, 104/02/30, BAD_DATE",
    "9, '', BAD_DATE",
    "4, 很久以前, BAD_DATE",
    "10, 103/08/01, END_BEFORE_START",
    "7, 約聘, BAD_ROW",
    "8, 是, BAD_ROW",
    "13, '', BAD_ROW",
    "11, -1, BAD_ROW",
    "11, 3.55, BAD_ROW",
    "3, '', BAD_ROW"
  })
  void a_bad_field_has_its_code(int field, String text, ExceptionCode code) {
    assertThat(staff(with(WANG, field, text)).refusal()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 6, 14})
  void a_word_may_be_long_but_not_endless(int field) {
    assertThat(staff(with(WANG, field, "王".repeat(200))).refusal()).isNull();
    assertThat(staff(with(WANG, field, "王".repeat(201))).refusal())
        .isEqualTo(ExceptionCode.BAD_ROW);
  }

  @Test
  void the_form_of_the_row_comes_before_its_id_and_that_before_its_school() {
    List<String> allWrong = with(with(with(WANG, 1, "A123456788"), 5, "999999"), 9, "104/02/30");

    assertThat(staff(with(allWrong, 8, "?")).refusal()).isEqualTo(ExceptionCode.BAD_ROW);
    assertThat(staff(allWrong).refusal()).isEqualTo(ExceptionCode.BAD_ID);
    assertThat(staff(with(allWrong, 1, "A123456789")).refusal())
        .isEqualTo(ExceptionCode.UNKNOWN_SCHOOL);
  }

  @Test
  void an_unusable_row_with_a_readable_key_says_which_record_it_was_about() {
    Reading<StaffRow> reading = staff(with(WANG, 9, "104/02/30"));

    assertThat(reading.row().who().personId()).isEqualTo(5);
    assertThat(reading.row().schoolId()).isEqualTo(1);
  }

  @Test
  void a_withdrawal_needs_its_key_only() {
    List<String> bare = new ArrayList<>(List.of("D", "A123456789", "", "", "", "114601"));
    bare.addAll(List.of("", "", "", "", "", "", "", "", ""));

    assertThat(staff(bare).refusal()).isNull();
  }

  @Test
  void keys_tell_people_and_schools_apart() {
    RowReader<StaffRow> reader = new StaffReader(new PlainVault(), new OneTeacher());
    StaffRow known = reader.read(row(WANG)).row();
    StaffRow elsewhere = reader.read(row(with(WANG, 5, "114602"))).row();
    StaffRow newcomer = reader.read(row(with(WANG, 1, "A800000014"))).row();

    assertThat(List.of(reader.key(known), reader.key(elsewhere), reader.key(newcomer)))
        .doesNotHaveDuplicates();
    assertThat(reader.key(newcomer))
        .isEqualTo(reader.key(reader.read(row(with(WANG, 1, "A800000014"))).row()));
  }

  @Test
  void a_good_school_row_is_read() {
    SchoolRow row = school(RENDE).row();

    assertThat(row.code()).isEqualTo("114601");
    assertThat(row.classes()).isEqualTo(23);
    assertThat(row.effectiveOn()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 11460, BAD_ROW",
    "2, '', BAD_ROW",
    "3, 67001, BAD_ROW",
    "4, 大學, BAD_ROW",
    "5, many, BAD_ROW",
    "8, 合併, BAD_ROW",
    "10, 114/13/01, BAD_DATE"
  })
  void a_bad_school_field_has_its_code(int field, String text, ExceptionCode code) {
    assertThat(school(with(RENDE, field, text)).refusal()).isEqualTo(code);
  }

  @Test
  void the_name_of_a_school_may_be_long_but_not_endless() {
    assertThat(school(with(RENDE, 2, "國".repeat(200))).refusal()).isNull();
    assertThat(school(with(RENDE, 2, "國".repeat(201))).refusal()).isEqualTo(ExceptionCode.BAD_ROW);
  }

  @Test
  void a_merged_school_names_the_one_it_lives_on_in() {
    List<String> merged = with(with(RENDE, 8, "合併"), 9, "114602");

    assertThat(school(merged).row().mergedInto()).isEqualTo("114602");
    assertThat(school(with(merged, 9, "114601")).refusal()).isEqualTo(ExceptionCode.BAD_ROW);
  }

  private static Reading<StaffRow> staff(List<String> fields) {
    return new StaffReader(new PlainVault(), new OneTeacher()).read(row(fields));
  }

  private static Reading<SchoolRow> school(List<String> fields) {
    return new SchoolsFeed(new TainanOnly()).open().read(row(fields));
  }

  private static FeedRow row(List<String> fields) {
    FeedRow.Action action =
        Arrays.stream(FeedRow.Action.values())
            .filter(one -> fields.get(0).charAt(0) == one.code())
            .findFirst()
            .orElseThrow();
    return new FeedRow(2, action, fields);
  }

  private static List<String> with(List<String> fields, int field, String text) {
    List<String> changed = new ArrayList<>(fields);
    changed.set(field, text);
    return changed;
  }

  /** Knows A123456789 as person 5, and two schools. */
  private static final class OneTeacher implements Roster {
    @Override
    public long person(String nationalId) {
      return nationalId.equals("A123456789") ? 5 : NOBODY;
    }

    @Override
    public OptionalInt school(String code) {
      return switch (code) {
        case "114601" -> OptionalInt.of(1);
        case "114602" -> OptionalInt.of(2);
        default -> OptionalInt.empty();
      };
    }
  }

  private static final class TainanOnly implements Counties {
    private static final County TAINAN = new County(new CountyCode("67000"), "臺南市", "Tainan City");

    @Override
    public List<County> all() {
      return List.of(TAINAN);
    }

    @Override
    public County get(CountyCode code) {
      return TAINAN;
    }
  }

  /** Hides nothing; only shows that the reader asks it. */
  private static final class PlainVault implements IdentityVault {
    @Override
    public byte[] hash(NationalId id) {
      return id.value().getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public Sealed seal(NationalId id) {
      return new Sealed("k1", hash(id));
    }

    @Override
    public NationalId open(Sealed kept) {
      return new NationalId(new String(kept.cipher(), StandardCharsets.US_ASCII));
    }

    @Override
    public boolean isOutdated(String keyId) {
      return false;
    }
  }
}
