package tw.proteacher.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.proteacher.certification.CertificateRegister;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.bulk.BulkLine;
import tw.proteacher.certification.bulk.BulkView;
import tw.proteacher.certification.bulk.EnterBulk;
import tw.proteacher.certification.bulk.HandInBulk;
import tw.proteacher.certification.bulk.ReadBulk;
import tw.proteacher.certification.issue.IssueCertificates;
import tw.proteacher.certification.issue.IssueCertificates.Outcome;
import tw.proteacher.certification.issue.OpenCertificate;
import tw.proteacher.certification.issue.WithdrawCertificate;
import tw.proteacher.certification.statistics.Grouping;
import tw.proteacher.certification.statistics.ShowFigures;
import tw.proteacher.directory.IdentityVault;
import tw.proteacher.directory.NationalId;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Grant;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Scope;
import tw.proteacher.shared.TaipeiClock;

/** Issuing, withdrawing and bulk entry through the gate and real transactions. */
@ExtendWith(ArquillianExtension.class)
class CertificatesUseCasesIT extends UseCaseTest {
  private static final int FIRST = 9301;
  private static final int CASES = 20;
  private static final PersonId HOLDER = new PersonId(FIRST);
  private static final PersonId OTHER = new PersonId(FIRST + 1);
  private static final PersonId OFFICER = new PersonId(FIRST + CASES);
  private static final NationalId BULK_ID = new NationalId("A123456789");
  private static final CountyCode TAINAN = new CountyCode("67000");
  private static final CountyCode TAOYUAN = new CountyCode("68000");

  @Resource private ManagedExecutorService executor;
  @Inject private IssueCertificates issueCertificates;
  @Inject private WithdrawCertificate withdrawCertificate;
  @Inject private OpenCertificate openCertificate;
  @Inject private HandInBulk handInBulk;
  @Inject private EnterBulk enterBulk;
  @Inject private ReadBulk readBulk;
  @Inject private ShowFigures showFigures;
  @Inject private CertificateRegister register;
  @Inject private IdentityVault vault;

  private long round;

  @Deployment
  static EnterpriseArchive theRealEar() {
    return TheRealEar.with(CertificatesUseCasesIT.class);
  }

  @BeforeEach
  void casesThatPassed() throws SQLException {
    execute("update certification.application set certificate_id = null where person_id >= 9301");
    execute("delete from certification.certificate where person_id >= 9301");
    execute("delete from certification.application where person_id >= 9301");
    execute("delete from certification.number_counter");
    execute(
        """
        insert into directory.school (id, code, name, county_code, level) values
          (9301, '914631', '市立發證國小', '67000', 'ELEMENTARY') on conflict do nothing\
        """);
    execute(
        """
        insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name)
        select n, int8send(n), 'demo', '', 'A12****789', '人員' || n
          from generate_series(9301, 9321) n on conflict do nothing\
        """);
    execute(
        """
        insert into directory.membership
          (person_id, school_id, title, appointment, is_main, starts_on)
        select n, 9301, '教師', 'REGULAR', true, '2020-08-01'
          from generate_series(9301, 9321) n on conflict do nothing\
        """);
    execute(
        """
        insert into certification.round (authority, school_year, name, purpose, state, fix_days,
          appeal_days, supplement_days)
        values ('67000', 114, '發證測試', 'FIRST', 'PUBLISHED', 14, 14, 7)\
        """);
    round = number("select max(id) from certification.round");
    execute(
        """
        insert into certification.application (round_id, person_id, tier, school, county, state,
          receipt, created_at, changed_at)
        select %d, n, 'MENTOR', '914631', '67000', 'PASSED', 'IT-%d-' || n, now(), now()
          from generate_series(9301, 9320) n\
        """
            .formatted(round, round));
  }

  @Test
  void two_officers_at_once_give_each_case_one_certificate_without_a_gap() throws Exception {
    Future<Outcome> one = executor.submit(() -> get(centre(TAINAN), this::issueAll));
    Future<Outcome> two = executor.submit(() -> get(centre(TAINAN), this::issueAll));

    int issued = one.get().issued() + two.get().issued();

    assertEquals(CASES, issued);
    assertEquals(
        CASES,
        number(
            "select count(distinct number) from certification.certificate where person_id >="
                + " 9301"));
    assertEquals(
        CASES - 1,
        number(
            "select max(right(number, 6)::int) - min(right(number, 6)::int)"
                + " from certification.certificate where person_id >= 9301"));
    assertEquals(
        CASES,
        number(
            "select count(*) from certification.application"
                + " where state = 'CERTIFIED' and certificate_id is not null and round_id = "
                + round));
    assertEquals(0, get(centre(TAINAN), this::issueAll).issued());
    assertTrue(register.holds(HOLDER, Tier.MENTOR, LocalDate.now(TaipeiClock.TAIPEI)));
  }

  @Test
  void chosen_cases_alone_are_certified_and_a_second_click_counts_them_as_done()
      throws SQLException {
    long chosen = number("select min(id) from certification.application where round_id = " + round);

    Outcome first = get(centre(TAINAN), () -> issueCertificates.chosen(round, List.of(chosen)));
    Outcome second = get(centre(TAINAN), () -> issueCertificates.chosen(round, List.of(chosen)));

    assertEquals(new Outcome(1, 0), first);
    assertEquals(new Outcome(0, 1), second);
    assertEquals(
        1, number("select count(*) from certification.certificate where person_id >= 9301"));
  }

  @Test
  void nobody_issues_in_the_name_of_another_authority() {
    assertThrows(AccessDenied.class, () -> get(centre(TAOYUAN), this::issueAll));
    assertThrows(AccessDenied.class, () -> get(nation(), this::issueAll));
    assertThrows(AccessDenied.class, () -> get(teacher(HOLDER), this::issueAll));
  }

  @Test
  void a_certificate_is_its_holders_and_its_authoritys_to_open() throws SQLException {
    get(centre(TAINAN), this::issueAll);
    long id = certificateOf(HOLDER);

    assertEquals("人員9301", get(teacher(HOLDER), () -> openCertificate.mine(id)).holderName());
    assertThrows(AccessDenied.class, () -> get(teacher(OTHER), () -> openCertificate.mine(id)));
    assertThrows(
        AccessDenied.class, () -> get(centre(TAOYUAN), () -> openCertificate.ofAuthority(id)));
    assertEquals(
        "certification.badge.email_missing",
        refusal(teacher(HOLDER), () -> openCertificate.badge(id)));
  }

  @Test
  void a_withdrawn_certificate_counts_no_more_and_its_holder_reads_why() throws SQLException {
    get(centre(TAINAN), this::issueAll);
    long id = certificateOf(HOLDER);

    assertEquals(
        "certification.withdraw.reason", refusal(centre(TAINAN), () -> withdrawn(id, " ")));
    assertThrows(AccessDenied.class, () -> get(nation(), () -> withdrawn(id, "理由")));
    get(centre(TAINAN), () -> withdrawn(id, "資料不實"));

    assertFalse(register.holds(HOLDER, Tier.MENTOR, LocalDate.now(TaipeiClock.TAIPEI)));
    assertEquals(
        "certification.withdraw.already", refusal(centre(TAINAN), () -> withdrawn(id, "再一次")));
    assertEquals(
        1,
        number(
            "select count(*) from notices.message where recipient = 9301"
                + " and template = 'certification.certificate_withdrawn'"));
  }

  @Test
  void a_sheet_is_entered_once_however_often_it_is_handed_in() throws SQLException {
    execute(
        "update directory.person set id_hash = '\\x%s' where id = 9302"
            .formatted(HexFormat.of().formatHex(vault.hash(BULK_ID))));
    BulkLine line = new BulkLine(2, BULK_ID.value(), "人員9302", "初階", "A104990777", "104", "");

    BulkView first = enter(line);
    BulkView second = enter(line);

    assertEquals(1, first.taken());
    assertEquals(0, second.taken());
    assertEquals(1, second.already());
    assertEquals(
        1, number("select count(*) from certification.certificate where number = 'A104990777'"));
    long id = second.id();
    assertThrows(AccessDenied.class, () -> get(centre(TAOYUAN), () -> readBulk.errors(id)));
  }

  @Test
  void a_county_asks_for_its_own_figures_only() {
    assertThrows(
        AccessDenied.class,
        () -> get(centre(TAINAN), () -> showFigures.show(Grouping.COUNTY, TAOYUAN, null, 0, 10)));
    assertEquals(
        Set.of("67000"),
        Set.of(
            get(centre(TAINAN), () -> showFigures.export(Grouping.COUNTY, null, null))
                .get(0)
                .key()));
  }

  private BulkView enter(BulkLine line) {
    Caller centre = centre(TAINAN);
    long id =
        get(centre, () -> handInBulk.handIn("清冊.ods", List.of(line), Map.of("初階", Tier.INITIAL)));
    get(
        centre,
        () -> {
          enterBulk.confirm(id, "清冊");
          return true;
        });
    assertFalse(get(centre, () -> enterBulk.proceed(id)));
    return get(centre, () -> readBulk.look(id, 1, 1)).batch();
  }

  private Outcome issueAll() {
    return issueCertificates.all(round);
  }

  private boolean withdrawn(long id, String reason) {
    withdrawCertificate.withdraw(id, reason);
    return true;
  }

  private long certificateOf(PersonId person) throws SQLException {
    return number(
        "select max(id) from certification.certificate where person_id = " + person.value());
  }

  private static Caller centre(CountyCode county) {
    return new Caller(
        OFFICER,
        "教專中心",
        List.of(new Grant(Role.COUNTY_CENTRE, new Scope.OfCounty(county))),
        "test");
  }

  private static Caller nation() {
    return new Caller(
        OFFICER, "全國中心", List.of(new Grant(Role.NATIONAL_CENTRE, new Scope.OfNation())), "test");
  }
}
