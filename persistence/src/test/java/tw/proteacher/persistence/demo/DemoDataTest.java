package tw.proteacher.persistence.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tw.proteacher.casework.model.FormsService;
import tw.proteacher.casework.model.SheetMail;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.directory.IdentityVault;
import tw.proteacher.directory.IdentityVault.Sealed;
import tw.proteacher.directory.model.HashKeyStore;
import tw.proteacher.directory.model.KeyedIdentityVault;
import tw.proteacher.directory.model.SecretKeys;
import tw.proteacher.feeds.DemoAccount;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.casework.CaseworkBeans;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.Settings.Demo;

class DemoDataTest {
  private final Db db = new Db(TestDatabase.fresh());
  private final DemoData demo =
      new DemoData(
          db,
          vault(),
          new DemoData.CaseworkParts(
              CaseworkBeans.templates(db), CaseworkBeans.sheets(db), CaseworkBeans.receipts(db)),
          Clock.systemUTC());

  @Test
  void everyAccountHasItsRolesAndPlacement() {
    demo.load(Demo.FULL);

    assertThat(people()).hasSize(DemoAccount.all().size());
    assertThat(
            db.list(
                """
                select person.subject || ' ' || role || ' '
                  || coalesce(school_code, county_code, 'NATION') as granted
                from directory.role_grant join directory.person on person.id = person_id
                """,
                row -> row.getString(1)))
        .contains(
            "school1 SCHOOL_OFFICER 114639",
            "centre1 COUNTY_CENTRE 67000",
            "centre2 COUNTY_CENTRE 68000",
            "nation1 NATIONAL_CENTRE NATION",
            "operator1 OPERATOR NATION");
    assertThat(db.count("select count(*) from directory.membership where is_main"))
        .isEqualTo(DemoAccount.all().stream().filter(one -> one.placement() != null).count());
  }

  @Test
  void someHaveTheirFirstSignInBeforeThem() {
    demo.load(Demo.FULL);

    assertThat(
            db.list(
                "select subject from directory.person where email_verified_at is null",
                row -> row.getString(1)))
        .containsExactlyInAnyOrder("beginning1", "teacher5");
  }

  @Test
  void there_is_a_case_in_every_state() {
    demo.load(Demo.FULL);

    assertThat(
            db.list(
                "select distinct state from certification.application", row -> row.getString(1)))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ApplicationState.values()).map(Enum::name).toList());
  }

  @Test
  void who_has_no_receipt_has_no_moment_of_receipt() {
    demo.load(Demo.FULL);

    assertThat(
            db.count(
                """
                select count(*) from certification.application
                where (receipt is null) <> (submitted_at is null) or submitted_at > now()
                """))
        .isZero();
  }

  @Test
  void a_certified_case_has_its_certificate() {
    demo.load(Demo.FULL);

    assertThat(
            db.list(
                """
                select c.number, c.person_id = a.person_id and c.authority = r.authority as whole
                from certification.application a
                join certification.certificate c on c.id = a.certificate_id
                join certification.round r on r.id = a.round_id
                where a.state = 'CERTIFIED' and c.source = 'ISSUED' and c.state = 'VALID'
                """,
                row -> row.getString("number").substring(4) + row.getBoolean("whole")))
        .containsExactly("000001true");
  }

  @Test
  void whoever_handed_in_was_told_so() {
    demo.load(Demo.FULL);

    assertThat(
            db.list(
                """
                select distinct template from notices.message m
                join directory.person p on p.id = m.recipient where p.subject = 'colleague1'
                """,
                row -> row.getString("template")))
        .containsExactlyInAnyOrder("certification.case.submitted", "certification.certified");
  }

  @Test
  void an_appeal_and_a_flag_wait_for_the_centre() {
    demo.load(Demo.FULL);

    assertThat(
            db.count(
                """
                select count(*) from certification.application a
                where a.state = 'APPEALED' and not exists (
                  select from certification.appeal p
                  where p.application_id = a.id and p.decided_at is null)
                """))
        .isZero();
    assertThat(db.count("select count(*) from certification.appeal")).isPositive();
    assertThat(db.count("select count(*) from certification.case_flag")).isPositive();
  }

  /**
   * Some wait for the first night, which brings what they have to decide: files that stop for the
   * operator, and their old certificates for those of a county that has opened no round yet.
   */
  @Test
  void something_of_their_role_waits_for_everybody_on_the_sign_in_page() {
    demo.load(Demo.FULL);

    List<String> busy =
        new ArrayList<>(db.list(DemoTasks.WAITING, row -> row.getString("subject")));
    busy.addAll(List.of("operator1", "school4", "principal4", "reviewer5", "reviewer6"));

    assertThat(busy).containsAll(DemoAccount.onSignInPage());
  }

  @Test
  void who_is_offered_on_the_sign_in_page_is_somebody() {
    assertThat(DemoAccount.all())
        .extracting(DemoAccount::account)
        .containsAll(DemoAccount.onSignInPage());
  }

  @Test
  void nobody_sits_over_a_case_of_the_own_school() {
    demo.load(Demo.FULL);

    assertThat(db.count("select count(*) from casework.assignment")).isPositive();
    assertThat(
            db.count(
                """
                select count(*) from casework.assignment s
                join certification.application a on a.id = s.case_id
                join directory.membership m on m.person_id = s.reviewer_id and m.ends_on is null
                join directory.school on school.id = m.school_id and school.code = a.school
                """))
        .isZero();
  }

  @Test
  void every_finished_form_of_a_demo_case_holds_against_its_own_rules() {
    demo.load(Demo.FULL);
    FormsService forms =
        new FormsService(
            CaseworkBeans.templates(db),
            CaseworkBeans.sheets(db),
            new SheetMail(),
            Clock.systemUTC());

    List<Long> finished =
        db.list(
            "select id from casework.form_sheet where state in ('DONE', 'ASKED', 'CONFIRMED')",
            row -> row.getLong(1));

    assertThat(finished).isNotEmpty();
    assertThat(finished).allSatisfy(id -> assertThat(forms.check(forms.sheet(id))).isEmpty());
  }

  @Test
  void theQuestionsAndAnswersOfTheSeedsAreAnnounced() {
    demo.load(Demo.FULL);

    assertThat(db.count("select count(*) from notices.announcement where county = '67000'"))
        .isEqualTo(5);
    assertThat(db.count("select count(*) from notices.download")).isPositive();
    assertThat(db.count("select count(*) from notices.tutorial_section")).isPositive();
  }

  @Test
  void casesWaitAtEveryCentreWithTheirEvidence() {
    demo.load(Demo.FULL);

    assertThat(
            db.list(
                "select state from training.correction_case order by id", row -> row.getString(1)))
        .containsExactly(
            "SUBMITTED",
            "FORWARDED",
            "NEED_MORE",
            "REJECTED",
            "SUBMITTED",
            "NEED_MORE",
            "SUBMITTED");
    assertThat(
            db.list(
                """
                select county || ' ' || count(*) from training.correction_case
                 where state = 'SUBMITTED' group by county order by county
                """,
                row -> row.getString(1)))
        .containsExactly("10007 1", "67000 1", "68000 1");
    assertThat(
            db.count(
                """
                select count(*) from training.correction_file
                join notices.stored_file on stored_file.id = file_id
                where kind = 'CORRECTION' and visibility = 'OWNER'
                """))
        .isEqualTo(2);
  }

  @Test
  void whose_case_was_answered_was_told_so() {
    demo.load(Demo.FULL);

    assertThat(
            db.list(
                """
                select p.subject || ' ' || m.template as told from notices.message m
                join directory.person p on p.id = m.recipient
                 where m.template like 'training.%' order by m.id
                """,
                row -> row.getString("told")))
        .containsExactly(
            "teacher1 training.case_rejected",
            "teacher2 training.case_need_more",
            "teacher3 training.case_at_nation",
            "teacher4 training.case_need_more");
  }

  @Test
  void what_a_centre_entered_lies_there_before_the_feed_says_something_else() {
    demo.load(Demo.FULL);

    assertThat(
            db.list(
                """
                select e.source || ' ' || e.county || ' ' || r.tenths as entered
                  from training.hour_entry e join training.hour_record r on r.id = e.record_id
                """,
                row -> row.getString("entered")))
        .containsExactly("C 67000 60");
  }

  @Test
  void aSecondStartAddsNothing() {
    demo.load(Demo.FULL);
    long announcements = db.count("select count(*) from notices.announcement");
    demo.load(Demo.FULL);

    assertThat(people()).hasSize(DemoAccount.all().size());
    assertThat(db.count("select count(*) from notices.announcement")).isEqualTo(announcements);
  }

  @Test
  void anEmptyCountryHasOnlyThoseWhoCanFillIt() {
    demo.load(Demo.SIGN_IN);

    assertThat(people()).containsExactlyInAnyOrder("operator1", "nation1");
    assertThat(db.count("select count(*) from directory.school")).isZero();
  }

  @Test
  void theRealThingStaysEmpty() {
    demo.load(Demo.OFF);

    assertThat(people()).isEmpty();
  }

  private List<String> people() {
    return db.list("select subject from directory.person", row -> row.getString(1));
  }

  private static IdentityVault vault() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return new KeyedIdentityVault(
        SecretKeys.parse("demo:" + Base64.getEncoder().encodeToString(key)), new OneKey());
  }

  private static final class OneKey implements HashKeyStore {
    private @Nullable Sealed kept;

    @Override
    public Optional<Sealed> find() {
      return Optional.ofNullable(kept);
    }

    @Override
    public Sealed keepFirst(Sealed fresh) {
      kept = fresh;
      return fresh;
    }

    @Override
    public void replace(Sealed fresh) {
      kept = fresh;
    }
  }
}
