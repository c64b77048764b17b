package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.CertificateSource;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.Certificates;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolYear;

@DisplayName("證書到期與補登")
class LapsingTest {
  private static final LocalDate END = LocalDate.of(2025, 10, 23);

  private CertificationDatabase data;
  private JdbcLapsing lapsing;

  @BeforeEach
  void mentor() {
    data = new CertificationDatabase();
    data.teacher(1, CertificationDatabase.TAINAN);
    data.certificate(1, "MENTOR", "C104001811", 104, END);
    data.db.update("delete from intake.touched_person");
    lapsing = new JdbcLapsing(data.db);
  }

  private List<Integer> months(LocalDate today) {
    return lapsing.remind(today).stream().map(reminder -> reminder.months()).toList();
  }

  @Test
  @DisplayName("§5 no. 22: 十年期滿當日到期")
  void a_certificate_lapses_on_its_day_and_only_once() {
    assertThat(lapsing.expire(END.minusDays(1))).isZero();
    assertThat(lapsing.expire(END)).isEqualTo(1);
    assertThat(lapsing.expire(END)).isZero();
    assertThat(data.db.count("select count(*) from intake.touched_person")).isEqualTo(1);
  }

  @Test
  @DisplayName("12、6、1 個月前各提醒一次")
  void its_holder_is_reminded_once_for_each_term() {
    assertThat(months(END.minusMonths(12).minusDays(1))).isEmpty();
    assertThat(months(END.minusMonths(12))).containsExactly(12);
    assertThat(months(END.minusMonths(12).plusDays(1))).isEmpty();
    assertThat(months(END.minusMonths(6))).containsExactly(6);
    assertThat(months(END.minusDays(3))).containsExactly(1);
    assertThat(months(END.minusDays(2))).isEmpty();
    assertThat(months(END)).isEmpty();
  }

  @Test
  void who_is_late_on_the_list_is_told_the_nearest_term_only() {
    assertThat(months(END.minusDays(20))).containsExactly(1);
    assertThat(months(END.minusDays(19))).isEmpty();
  }

  @Test
  void nobody_is_reminded_who_holds_a_longer_one() {
    data.certificate(1, "MENTOR", "C114000001", 114, END.plusYears(10));

    assertThat(months(END.minusMonths(1))).isEmpty();
  }

  @Test
  void its_end_is_near_from_the_longest_term_to_the_last_day() {
    assertThat(ending(END.minusMonths(12).minusDays(1))).isEmpty();
    assertThat(ending(END.minusMonths(12))).containsExactly("C104001811");
    assertThat(ending(END.minusDays(1))).containsExactly("C104001811");
    assertThat(ending(END)).isEmpty();
  }

  @Test
  void how_near_the_end_is_goes_by_the_day_and_not_by_what_the_night_wrote() {
    data.db.update("update certification.certificate set state = 'EXPIRED'");

    assertThat(ending(END.minusDays(1))).containsExactly("C104001811");
  }

  @Test
  void what_a_longer_one_outlasts_needs_nothing_until_that_is_withdrawn() {
    data.certificate(1, "MENTOR", "C114000001", 114, END.plusYears(10));
    assertThat(ending(END.minusDays(1))).isEmpty();

    data.db.update(
        "update certification.certificate set state = 'WITHDRAWN' where number = 'C114000001'");
    assertThat(ending(END.minusDays(1))).containsExactly("C104001811");
  }

  @Test
  void one_of_another_tier_or_another_person_outlasts_nothing() {
    data.teacher(2, CertificationDatabase.TAINAN);
    data.certificate(1, "ADVANCED", "B104001811", 104, null);
    data.certificate(2, "MENTOR", "C114000001", 114, null);

    assertThat(ending(END.minusDays(1))).containsExactly("C104001811");
  }

  private List<String> ending(LocalDate today) {
    return lapsing.ending(new PersonId(1), today).stream()
        .map(certificate -> certificate.number().value())
        .toList();
  }

  @Test
  void a_centres_entry_takes_the_place_of_the_bare_year() {
    data.certificate(1, "ADVANCED", "96", 96, null);
    JdbcCertificates certificates = new JdbcCertificates(data.db);

    certificates.enter(
        new Certificates.Entered(
            new PersonId(1),
            Tier.ADVANCED,
            new CertificateNumber("B096000123"),
            new SchoolYear(96),
            null,
            null,
            CertificateSource.NATIONAL,
            new PersonId(1),
            "掃描證書"));

    assertThat(new JdbcCertificateRegister(data.db).of(new PersonId(1)))
        .extracting(certificate -> certificate.number().value())
        .containsExactly("B096000123", "C104001811");
    assertThat(certificates.holder(new CertificateNumber("B096000123"))).contains(new PersonId(1));
  }
}
