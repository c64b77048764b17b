package tw.proteacher.training.correction.model;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.training.correction.model.CorrectionFixtures.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.proteacher.shared.Finding;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseMode;
import tw.proteacher.training.HourSource;
import tw.proteacher.training.correction.CorrectionClaim;
import tw.proteacher.training.correction.CorrectionKind;
import tw.proteacher.training.correction.HoursEntry;

@DisplayName("時數登錄檢核")
class EntryPolicyTest {
  private static final LocalDate HELD = LocalDate.of(2019, 10, 5);

  @ParameterizedTest(name = "{0} tenths, code {1} -> {2}")
  @CsvSource({
    "60, 2814455, ",
    "15, , ",
    "5000, 9999999, ",
    "5001, 2814455, training.entry.hours_unlikely",
    "0, 2814455, training.entry.hours_unlikely",
    "60, 281445, training.entry.code_malformed",
    "60, 10000000, training.entry.code_malformed"
  })
  void hours_and_codes_obey_the_rules_of_the_feed(
      int tenths, @Nullable Integer code, @Nullable String refused) {
    HoursEntry entry = entry(code, CourseCategory.B1, HELD, HELD, tenths);

    List<Finding> findings = EntryPolicy.check(entry, HourSource.COUNTY_ENTRY, TODAY);

    assertThat(findings)
        .extracting(Finding::code)
        .isEqualTo(refused == null ? List.of() : List.of(refused));
  }

  @Test
  void only_the_national_centre_enters_hours_of_the_higher_tiers() {
    HoursEntry advanced = entry(2814455, CourseCategory.A1, HELD, HELD, 60);

    assertThat(EntryPolicy.check(advanced, HourSource.COUNTY_ENTRY, TODAY))
        .extracting(Finding::code)
        .containsExactly("training.entry.national_only");
    assertThat(EntryPolicy.check(advanced, HourSource.NATIONAL_ENTRY, TODAY)).isEmpty();
  }

  @Test
  void dates_must_be_in_order_and_past() {
    HoursEntry backwards = entry(null, CourseCategory.B1, HELD, HELD.minusDays(1), 60);
    HoursEntry tomorrow = entry(null, CourseCategory.B1, TODAY.plusDays(1), null, 60);
    HoursEntry never = entry(null, CourseCategory.B1, null, null, 60);

    assertThat(codes(backwards)).containsExactly("training.entry.end_before_start");
    assertThat(codes(tomorrow)).containsExactly("training.entry.in_future");
    assertThat(codes(never)).containsExactly("training.entry.start_missing");
  }

  @Test
  void a_report_names_everything_it_lacks() {
    CorrectionClaim empty =
        new CorrectionClaim(
            CorrectionKind.HOURS, CourseCategory.B1, 12, " ", 120, null, null, null, "", null, "");

    List<Finding> findings = ClaimPolicy.check(empty, 0, TODAY);

    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly(
            "training.correction.description_missing",
            "training.correction.evidence_missing",
            "training.correction.year_unlikely",
            "training.correction.course_missing",
            "training.correction.hours_missing",
            "training.entry.code_malformed");
  }

  @Test
  void a_report_of_a_certificate_names_its_tier_and_number() {
    CorrectionClaim vague = CorrectionFixtures.missingCertificate(CourseCategory.G0, " ");
    CorrectionClaim yearOnly = CorrectionFixtures.missingCertificate(CourseCategory.A1, "96");

    assertThat(ClaimPolicy.check(vague, 1, TODAY))
        .extracting(Finding::code)
        .containsExactly("training.correction.number_missing", "training.correction.tier_missing");
    assertThat(ClaimPolicy.check(yearOnly, 1, TODAY)).isEmpty();
  }

  private static List<String> codes(HoursEntry entry) {
    return EntryPolicy.check(entry, HourSource.NATIONAL_ENTRY, TODAY).stream()
        .map(Finding::code)
        .toList();
  }

  private static HoursEntry entry(
      @Nullable Integer code,
      CourseCategory category,
      @Nullable LocalDate starts,
      @Nullable LocalDate ends,
      int tenths) {
    return new HoursEntry(
        code, "初階專業回饋人才培訓", category, CourseMode.PHYSICAL, "臺南市政府教育局", starts, ends, tenths);
  }
}
