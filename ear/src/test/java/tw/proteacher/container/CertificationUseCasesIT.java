package tw.proteacher.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.proteacher.certification.CertificateExpiry;
import tw.proteacher.certification.CertificateRegister;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.application.DecideLegacyCertificates;
import tw.proteacher.certification.application.DecideLegacyCertificates.Command;
import tw.proteacher.certification.application.DecideLegacyCertificates.Decision;
import tw.proteacher.certification.application.ListHeldNumbers;
import tw.proteacher.certification.application.PreviewRuleSet;
import tw.proteacher.certification.application.ReopenLegacyDecision;
import tw.proteacher.certification.application.ResolveHeldNumber;
import tw.proteacher.certification.application.ReviseRuleSet;
import tw.proteacher.certification.application.RuleSetView;
import tw.proteacher.certification.application.ShowCertificates;
import tw.proteacher.certification.application.ShowRuleSets;
import tw.proteacher.certification.application.ShowStanding;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.shared.Scope;

/** Legacy decisions, held numbers and rules, through the gate and real transactions. */
@ExtendWith(ArquillianExtension.class)
class CertificationUseCasesIT extends UseCaseTest {
  private static final PersonId WANG = new PersonId(9101);
  private static final PersonId LEE = new PersonId(9102);
  private static final PersonId CENTRE = new PersonId(9103);
  private static final Scope TAINAN = new Scope.OfCounty(new CountyCode("67000"));
  private static final Scope TAOYUAN = new Scope.OfCounty(new CountyCode("68000"));
  private static final Scope TAIPEI = new Scope.OfCounty(new CountyCode("63000"));
  private static final Scope NATION = new Scope.OfNation();

  @Inject private ShowCertificates showCertificates;
  @Inject private DecideLegacyCertificates decideLegacyCertificates;
  @Inject private ReopenLegacyDecision reopenLegacyDecision;
  @Inject private ListHeldNumbers listHeldNumbers;
  @Inject private ResolveHeldNumber resolveHeldNumber;
  @Inject private ShowStanding showStanding;
  @Inject private ShowRuleSets showRuleSets;
  @Inject private ReviseRuleSet reviseRuleSet;
  @Inject private PreviewRuleSet previewRuleSet;
  @Inject private CertificateRegister register;
  @Inject private CertificateExpiry certificateExpiry;

  @Deployment
  static EnterpriseArchive theRealEar() {
    return TheRealEar.with(CertificationUseCasesIT.class);
  }

  @BeforeEach
  void twoTeachersWithLegacyRows() throws SQLException {
    execute("delete from certification.certificate where person_id between 9101 and 9103");
    execute(
        """
        delete from certification.legacy_history where legacy_id in (
          select id from certification.legacy_certificate where person_id between 9101 and 9103)\
        """);
    execute("delete from certification.legacy_certificate where person_id between 9101 and 9103");
    execute(
        """
        insert into directory.school (id, code, name, county_code, level) values
          (9101, '914611', '市立測試國小', '67000', 'ELEMENTARY') on conflict do nothing\
        """);
    execute(
        """
        insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name)
        select n, int8send(n), 'demo', '', 'A12****789', '人員' || n
          from generate_series(9101, 9103) n on conflict do nothing\
        """);
    execute(
        """
        insert into directory.membership
          (person_id, school_id, title, appointment, is_main, starts_on)
        select n, 9101, '教師', 'REGULAR', true, '2020-08-01'
          from generate_series(9101, 9103) n on conflict do nothing\
        """);
    execute(
        """
        insert into certification.legacy_certificate
          (person_id, tier, number, school_year, obtained_on, state, live) values
          (9101, 'INITIAL', '96', 96, null, 'PENDING', true),
          (9101, 'MENTOR', 'C104991811', 104, '2015-10-23', 'PENDING', true),
          (9101, 'ADVANCED', 'B104990001', 104, null, 'HELD', false),
          (9102, 'ADVANCED', 'B104990001', 104, null, 'HELD', false)\
        """);
  }

  @Test
  void imported_rows_count_at_once_and_one_decision_covers_all_that_wait() {
    Caller wang = teacher(WANG);
    String stamp = get(wang, () -> showCertificates.mine().stamp());

    run(wang, () -> decideLegacyCertificates.decide(new Command(Decision.IMPORT, stamp)));

    assertTrue(register.holds(WANG, Tier.INITIAL, LocalDate.of(2025, 10, 22)));
    assertTrue(register.holds(WANG, Tier.MENTOR, LocalDate.of(2025, 10, 22)));
    assertEquals(false, register.holds(WANG, Tier.MENTOR, LocalDate.of(2025, 10, 23)));
    assertEquals(false, register.holds(WANG, Tier.ADVANCED, LocalDate.of(2025, 10, 22)));
    assertEquals(
        "certification.legacy.nothing_waits",
        refusal(wang, () -> decideLegacyCertificates.decide(new Command(Decision.REJECT, stamp))));
  }

  @Test
  void a_decision_about_rows_that_changed_meanwhile_is_refused() {
    assertEquals(
        "certification.legacy.changed_meanwhile",
        refusal(
            teacher(WANG),
            () -> decideLegacyCertificates.decide(new Command(Decision.IMPORT, "stale"))));
  }

  @Test
  void only_a_centre_of_the_county_reopens_and_what_was_imported_is_given_back() {
    Caller wang = teacher(WANG);
    String stamp = get(wang, () -> showCertificates.mine().stamp());
    run(wang, () -> decideLegacyCertificates.decide(new Command(Decision.IMPORT, stamp)));
    ReopenLegacyDecision.Command again = new ReopenLegacyDecision.Command(WANG, "誤選");

    denied(centre(TAOYUAN), () -> reopenLegacyDecision.reopen(again));
    denied(wang, () -> reopenLegacyDecision.reopen(again));
    run(centre(TAINAN), () -> reopenLegacyDecision.reopen(again));

    assertTrue(register.of(WANG).isEmpty());
    assertTrue(get(wang, () -> showCertificates.mine().undecided()));
  }

  @Test
  void an_operator_says_whose_a_held_number_is() throws SQLException {
    Caller operator = as(CENTRE, Role.OPERATOR, NATION);
    long rightful =
        number("select id from certification.legacy_certificate where person_id = 9102");
    assertTrue(get(operator, () -> listHeldNumbers.page(0, 50)).total() > 0);

    run(
        operator,
        () ->
            resolveHeldNumber.resolve(
                new ResolveHeldNumber.Command("B104990001", rightful, "查對原始證書")));

    assertTrue(get(teacher(LEE), () -> showCertificates.mine().undecided()));
    assertEquals(
        1,
        number(
            """
            select count(*) from certification.legacy_certificate
             where number = 'B104990001' and person_id = 9101 and state = 'REJECTED'\
            """));
    denied(
        centre(TAINAN),
        () ->
            resolveHeldNumber.resolve(
                new ResolveHeldNumber.Command("B104990001", rightful, "查對原始證書")));
  }

  @Test
  void a_county_revises_its_own_rules_only() throws SQLException {
    Caller tainan = centre(TAINAN);
    RuleSetView own = rules(tainan, "67000", Tier.MENTOR);
    RuleSetView ministry = rules(tainan, "MOE", Tier.MENTOR);

    long stored =
        get(tainan, () -> reviseRuleSet.revise(new ReviseRuleSet.Revision(own.id(), own.rules())));

    assertEquals(own.version() + 1, get(tainan, () -> showRuleSets.one(stored)).version());
    assertEquals(
        "certification.rules.changed_meanwhile",
        refusal(
            tainan, () -> reviseRuleSet.revise(new ReviseRuleSet.Revision(own.id(), own.rules()))));
    denied(
        tainan,
        () -> reviseRuleSet.revise(new ReviseRuleSet.Revision(ministry.id(), ministry.rules())));
    denied(
        centre(TAOYUAN),
        () -> reviseRuleSet.revise(new ReviseRuleSet.Revision(stored, own.rules())));
  }

  @Test
  void a_successor_and_the_end_of_the_rules_before_it_are_one_step() {
    Caller taipei = centre(TAIPEI);
    RuleSetView before = rules(taipei, "63000", Tier.ADVANCED);
    ReviseRuleSet.Revision next =
        new ReviseRuleSet.Revision(
            before.id(),
            beginning(before.rules(), 117, new SchoolYear(117).firstDay(), before.rules().items()));

    assertNull(before.rules().lastYear(), "it goes on for ever");
    get(taipei, () -> previewRuleSet.preview(before.id(), true, next.draft()));
    assertEquals("63000-111-ADV", rules(taipei, "63000", Tier.ADVANCED).code());
    denied(centre(TAOYUAN), () -> reviseRuleSet.add(next));
    long stored = get(taipei, () -> reviseRuleSet.add(next));

    assertEquals(117, get(taipei, () -> showRuleSets.one(stored)).rules().firstYear());
    RuleSetView ended = rules(taipei, "63000", Tier.ADVANCED);
    assertEquals("63000-111-ADV", ended.code());
    assertEquals(116, ended.rules().lastYear());
    assertEquals(before.version() + 1, ended.version());
    assertEquals(
        "certification.rules.changed_meanwhile", refusal(taipei, () -> reviseRuleSet.add(next)));
  }

  @Test
  void standing_is_shown_to_its_owner_and_to_the_centre_of_the_county() {
    assertEquals(3, get(teacher(WANG), () -> showStanding.mine()).size());
    assertEquals(3, get(centre(TAINAN), () -> showStanding.ofPerson(WANG)).tiers().size());
    denied(centre(TAOYUAN), () -> showStanding.ofPerson(WANG));
  }

  @Test
  void expiry_runs_inside_a_transaction_of_its_own() {
    CertificateExpiry.Outcome outcome = certificateExpiry.run(LocalDate.of(2000, 1, 1));

    assertEquals(new CertificateExpiry.Outcome(0, 0), outcome);
  }

  private RuleSetView rules(Caller caller, String authority, Tier tier) {
    return get(caller, () -> showRuleSets.all()).stream()
        .filter(set -> set.rules().authority().equals(authority) && set.rules().tier() == tier)
        .findFirst()
        .orElseThrow();
  }

  private static Caller centre(Scope county) {
    return as(CENTRE, Role.COUNTY_CENTRE, county);
  }
}
