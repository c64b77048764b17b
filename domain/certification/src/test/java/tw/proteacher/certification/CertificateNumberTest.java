package tw.proteacher.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.proteacher.shared.SchoolYear;

/** certification.md §1.9 and §5 nos. 12–14, 22. */
@DisplayName("證號")
class CertificateNumberTest {
  @ParameterizedTest
  @CsvSource({
    "A104000811, 104, false",
    "'Ａ104000811 ', 104, false",
    "96, 96, true",
    "104, 104, true"
  })
  void both_forms_are_read_and_folded(String written, int year, boolean yearOnly) {
    CertificateNumber number = CertificateNumber.parse(written).orElseThrow();

    assertThat(number.year()).isEqualTo(year);
    assertThat(number.yearOnly()).isEqualTo(yearOnly);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A10400811", "D104000001", "a104000811", "9", "1044", "", "A104000811x"})
  void other_forms_are_refused(String written) {
    assertThat(CertificateNumber.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "A104000811, true",
    "'Ｔ115000001 ', true",
    "D104000001, false",
    "96, true",
    "X9, false"
  })
  void centres_enter_numbers_of_every_letter_that_rules_give(String written, boolean taken) {
    assertThat(CertificateNumber.entered(written, Set.of('A', 'T')).isPresent()).isEqualTo(taken);
  }

  @Test
  void a_number_is_letter_year_and_serial() {
    CertificateNumber number = CertificateNumber.of('C', 104, 1811);

    assertThat(number.value()).isEqualTo("C104001811");
    assertThat(number.serial()).hasValue(1811);
  }

  @Test
  void a_certificate_counts_until_the_day_before_it_expires() {
    Certificate certificate =
        new Certificate(
            1,
            Tier.MENTOR,
            new CertificateNumber("C104001811"),
            new SchoolYear(104),
            LocalDate.of(2015, 10, 23),
            LocalDate.of(2025, 10, 23),
            CertificateSource.LEGACY);

    assertThat(certificate.countsOn(LocalDate.of(2015, 10, 22))).isFalse();
    assertThat(certificate.countsOn(LocalDate.of(2015, 10, 23))).isTrue();
    assertThat(certificate.countsOn(LocalDate.of(2025, 10, 22))).isTrue();
    assertThat(certificate.countsOn(LocalDate.of(2025, 10, 23))).isFalse();
  }
}
