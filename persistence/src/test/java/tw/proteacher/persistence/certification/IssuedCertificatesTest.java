package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.CertificateSource;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.issue.CertificateSheet;
import tw.proteacher.certification.issue.CertificateStanding;
import tw.proteacher.certification.issue.IssuedRow;
import tw.proteacher.certification.issue.VerifiedCertificate;
import tw.proteacher.certification.issue.model.NewCertificate;
import tw.proteacher.persistence.jdbc.DatabaseFailure;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.SchoolYear;

@DisplayName("核發與撤銷證書")
class IssuedCertificatesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final PersonId MENTOR = new PersonId(1);
  private static final PersonId OFFICER = new PersonId(2);

  private CertificationDatabase data;
  private JdbcIssuedCertificates certificates;
  private JdbcIssueQueries queries;
  private JdbcCertificateLookup lookup;
  private long round;

  @BeforeEach
  void passed() {
    data = new CertificationDatabase();
    data.teacher(1, CertificationDatabase.TAINAN);
    data.teacher(2, CertificationDatabase.TAINAN);
    certificates = new JdbcIssuedCertificates(data.db);
    queries = new JdbcIssueQueries(data.db);
    lookup = new JdbcCertificateLookup(data.db);
    round =
        data.db.one(
            """
            insert into certification.round (authority, school_year, name, purpose, state, fix_days,
              appeal_days, supplement_days)
            values ('67000', 114, '114 學年度認證', 'FIRST', 'PUBLISHED', 14, 14, 7)
            returning id\
            """,
            row -> row.getLong(1));
  }

  @Test
  void cases_that_passed_wait_for_their_certificates() {
    long first = application(1, "INITIAL", "PASSED");
    application(2, "INITIAL", "FAILED");
    application(1, "ADVANCED", "CERTIFIED");

    assertThat(certificates.waiting(round)).containsExactly(first);
    assertThat(queries.waiting(round)).extracting(one -> one.personName()).containsExactly("教師1");
    assertThat(queries.rounds(tainan()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.passed()).isEqualTo(1);
              assertThat(one.certified()).isEqualTo(1);
            });
    assertThat(queries.rounds(new Reach(true, Set.of(), Set.of(), null))).isEmpty();
  }

  @Test
  void an_issued_certificate_counts_like_any_other_and_its_holder_is_recomputed() {
    issue("MENTOR", "C114000001", DAY.plusYears(10), null);

    assertThat(new JdbcCertificateRegister(data.db).of(MENTOR))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.source()).isEqualTo(CertificateSource.ISSUED);
              assertThat(one.obtainedOn()).isEqualTo(DAY);
              assertThat(one.countsOn(DAY)).isTrue();
              assertThat(one.countsOn(DAY.plusYears(10))).isFalse();
            });
    assertThat(data.db.count("select count(*) from intake.touched_person")).isEqualTo(1);
  }

  @Test
  void one_case_has_one_certificate() {
    long application = application(1, "INITIAL", "PASSED");
    certificates.add(of(application, "INITIAL", "A114000001", null, null));

    NewCertificate second = of(application, "INITIAL", "A114000002", null, null);
    assertThatThrownBy(() -> certificates.add(second)).isInstanceOf(DatabaseFailure.class);
  }

  @Test
  void its_sheet_says_what_was_true_on_the_day_of_issue() {
    long id = issue("MENTOR", "C114000001", DAY.plusYears(10), null);
    data.db.update("update directory.person set name = '改名後' where id = 1");

    CertificateSheet sheet = queries.sheet(id, DAY);
    assertThat(sheet.holderName()).isEqualTo("教師1");
    assertThat(sheet.authorityName()).isEqualTo("臺南市");
    assertThat(sheet.standing()).isEqualTo(CertificateStanding.VALID);
    assertThat(queries.sheet(id, DAY.plusYears(10)).standing())
        .isEqualTo(CertificateStanding.EXPIRED);
  }

  @Test
  void a_renewed_certificate_names_the_one_it_takes_the_place_of() {
    data.certificate(1, "MENTOR", "C104000811", 104, LocalDate.of(2026, 7, 31));
    long old = certificates.newest(MENTOR, Tier.MENTOR).orElseThrow();

    long id = issue("MENTOR", "C114000001", DAY.plusYears(10), old);

    assertThat(queries.sheet(id, DAY).renews()).isEqualTo("C104000811");
    assertThat(lookup.find(number("C114000001"), DAY).orElseThrow().renews())
        .isEqualTo("C104000811");
    assertThat(certificates.newest(MENTOR, Tier.MENTOR)).contains(id);
    assertThat(new JdbcLapsing(data.db).remind(LocalDate.of(2026, 7, 1))).isEmpty();
  }

  @Test
  void the_old_one_says_what_stands_in_its_place_as_long_as_that_stands() {
    data.certificate(1, "MENTOR", "C104000811", 104, LocalDate.of(2026, 7, 31));
    long old = certificates.newest(MENTOR, Tier.MENTOR).orElseThrow();
    long id = issue("MENTOR", "C114000001", DAY.plusYears(10), old);

    VerifiedCertificate told = lookup.find(number("C104000811"), DAY).orElseThrow();
    assertThat(told.renewedBy()).isEqualTo("C114000001");
    assertThat(told.standing()).isEqualTo(CertificateStanding.VALID);
    assertThat(lookup.find(number("C104000811"), LocalDate.of(2026, 7, 31)).orElseThrow())
        .extracting(VerifiedCertificate::standing, VerifiedCertificate::renewedBy)
        .containsExactly(CertificateStanding.EXPIRED, "C114000001");

    certificates.withdraw(id, "資料不實", OFFICER, Instant.parse("2026-02-01T00:00:00Z"));
    assertThat(lookup.find(number("C104000811"), DAY).orElseThrow().renewedBy()).isEmpty();
  }

  @Test
  void a_withdrawn_certificate_counts_no_more_and_its_badge_is_listed() {
    long id = issue("INITIAL", "A114000001", null, null);
    data.db.update("delete from intake.touched_person");

    certificates.withdraw(id, "資料不實", OFFICER, Instant.parse("2026-02-01T00:00:00Z"));

    assertThat(new JdbcCertificateRegister(data.db).of(MENTOR)).isEmpty();
    assertThat(certificates.lock(id).withdrawn()).isTrue();
    assertThat(data.db.count("select count(*) from intake.touched_person")).isEqualTo(1);
    int index = queries.badgeMark(id).orElseThrow().index();
    assertThat(lookup.withdrawnBadges(0, 131_072)).containsExactly(index);
    assertThat(lookup.withdrawnBadges(index + 1, 131_072)).isEmpty();
    assertThat(new JdbcCertificates(data.db).of(MENTOR).withdrawn())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.reason()).isEqualTo("資料不實");
              assertThat(one.withdrawnOn()).isEqualTo(LocalDate.of(2026, 2, 1));
            });
  }

  @Test
  void the_public_is_told_the_masked_name_and_whether_it_counts() {
    issue("MENTOR", "C114000001", DAY.plusYears(10), null);

    VerifiedCertificate told = lookup.find(number("C114000001"), DAY).orElseThrow();
    assertThat(told.maskedName()).isEqualTo("教○1");
    assertThat(told.authorityName()).isEqualTo("臺南市");
    assertThat(told.standing()).isEqualTo(CertificateStanding.VALID);
    assertThat(lookup.find(number("C114000001"), DAY.plusYears(10)).orElseThrow().standing())
        .isEqualTo(CertificateStanding.EXPIRED);
  }

  @Test
  void imported_numbers_are_told_too_but_a_bare_year_and_an_unknown_number_are_not() {
    data.certificate(1, "INITIAL", "A104000811", 104, null);
    data.certificate(1, "MENTOR", "96", 96, null);

    assertThat(lookup.find(number("A104000811"), DAY).orElseThrow().authority()).isEmpty();
    assertThat(lookup.find(number("96"), DAY)).isEmpty();
    assertThat(lookup.find(number("A104000812"), DAY)).isEmpty();
  }

  @Test
  void of_two_under_one_number_the_one_that_stands_is_told() {
    data.certificate(1, "INITIAL", "A104000811", 104, null);
    data.db.update("update certification.certificate set state = 'WITHDRAWN'");
    assertThat(lookup.find(number("A104000811"), DAY).orElseThrow().standing())
        .isEqualTo(CertificateStanding.WITHDRAWN);

    data.certificate(2, "INITIAL", "A104000811", 104, null);

    VerifiedCertificate told = lookup.find(number("A104000811"), DAY).orElseThrow();
    assertThat(told.standing()).isEqualTo(CertificateStanding.VALID);
    assertThat(told.maskedName()).isEqualTo("教○2");
  }

  @Test
  void an_authority_lists_its_own_by_number_or_name() {
    issue("MENTOR", "C114000001", null, null);
    issue("INITIAL", "A114000001", null, null);

    assertThat(queries.issued(tainan(), "", DAY, 0, 20).rows())
        .extracting(IssuedRow::number)
        .containsExactly(number("A114000001"), number("C114000001"));
    assertThat(queries.issued(tainan(), "C114", DAY, 0, 20).total()).isEqualTo(1);
    assertThat(queries.issued(tainan(), "教師1", DAY, 0, 20).total()).isEqualTo(2);
    assertThat(queries.issued(tainan(), "%", DAY, 0, 20).total()).isZero();
    Reach other = new Reach(false, Set.of(new CountyCode("63000")), Set.of(), null);
    assertThat(queries.issued(other, "", DAY, 0, 20).total()).isZero();
  }

  @Test
  void only_what_was_issued_here_has_a_sheet_and_may_be_withdrawn() {
    data.certificate(1, "INITIAL", "A104000811", 104, null);
    long id = data.db.count("select id from certification.certificate");

    assertThatThrownBy(() -> certificates.lock(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> queries.sheet(id, DAY)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> queries.holder(id)).isInstanceOf(NotFound.class);
  }

  private long issue(String tier, String number, @Nullable LocalDate expires, @Nullable Long old) {
    return certificates.add(of(application(1, tier, "PASSED"), tier, number, expires, old));
  }

  private static NewCertificate of(
      long application,
      String tier,
      String number,
      @Nullable LocalDate expires,
      @Nullable Long renews) {
    return new NewCertificate(
        application,
        MENTOR,
        Tier.valueOf(tier),
        number(number),
        new SchoolYear(114),
        "67000",
        1,
        "教師1",
        "市立仁德國小",
        DAY,
        expires,
        renews,
        OFFICER);
  }

  private long application(long person, String tier, String state) {
    return data.db.one(
        """
        insert into certification.application (round_id, person_id, tier, school, county, state,
          receipt, created_at, changed_at)
        values (?, ?, ?, '114601', '67000', ?, ?, now(), now()) returning id\
        """,
        row -> row.getLong(1),
        round,
        person,
        tier,
        state,
        "CA114-" + person + tier);
  }

  private static CertificateNumber number(String value) {
    return new CertificateNumber(value);
  }

  private static Reach tainan() {
    return new Reach(false, Set.of(new CountyCode("67000")), Set.of(), null);
  }
}
