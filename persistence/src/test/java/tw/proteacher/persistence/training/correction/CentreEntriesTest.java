package tw.proteacher.persistence.training.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseKind;
import tw.proteacher.training.CourseMode;
import tw.proteacher.training.HourSource;
import tw.proteacher.training.correction.CentreEntries.NewEntry;
import tw.proteacher.training.correction.CentreEntries.Signature;
import tw.proteacher.training.correction.CorrectionQueries.Box;
import tw.proteacher.training.correction.HoursEntry;
import tw.proteacher.training.correction.HoursQueries.Change;
import tw.proteacher.training.correction.HoursQueries.HourRow;

@DisplayName("人工登錄")
class CentreEntriesTest {
  private static final CountyCode TAINAN = new CountyCode("67000");
  private static final Reach TAINAN_CENTRE = new Reach(false, Set.of(TAINAN), Set.of(), null);
  private static final Reach TAOYUAN_CENTRE =
      new Reach(false, Set.of(new CountyCode("68000")), Set.of(), null);
  private static final Reach NATION = new Reach(true, Set.of(), Set.of(), null);
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2020-04-28T10:00:00+08:00");
  private static final int COURSE = 2814455;

  private final Db db = new Db(TestDatabase.fresh());
  private final JdbcCentreEntries entries = new JdbcCentreEntries(db);
  private final JdbcHours hours = new JdbcHours(db);
  private final JdbcCorrections cases = new JdbcCorrections(db);
  private PersonId teacher;
  private PersonId officer;

  @BeforeEach
  void aTeacherAndAnOfficer() {
    teacher = person("臺南2老師");
    officer = person("中心承辦");
  }

  @Test
  void entered_hours_stand_in_the_ledger_with_who_and_why_and_touch_the_person() {
    long entry = entries.enter(entry(COURSE, 60, county()));

    HourRow row = only();
    assertThat(row.tenths()).isEqualTo(60);
    assertThat(row.source()).isEqualTo(HourSource.COUNTY_ENTRY);
    assertThat(row.entry()).isEqualTo(entry);
    assertThat(row.enteredBy()).isEqualTo("臺南市");
    assertThat(row.reason()).isEqualTo("簽到表相符");
    assertThat(row.course().schoolYear()).isEqualTo(108);
    assertThat(touched()).isTrue();
  }

  @Test
  void a_course_without_a_code_gets_one_no_feed_can_use() {
    entries.enter(entry(null, 60, county()));
    entries.enter(entry(null, 30, county()));

    assertThat(hours.of(teacher, null))
        .extracting(row -> row.course().code())
        .doesNotHaveDuplicates()
        .allMatch(code -> code > 9_999_999);
  }

  @Test
  void the_kind_of_a_course_comes_from_the_rules_of_the_feed() {
    HoursEntry practice =
        new HoursEntry(
            COURSE,
            "進階 實務探討",
            CourseCategory.A1,
            CourseMode.PHYSICAL,
            "",
            LocalDate.of(2019, 10, 5),
            null,
            30);

    entries.enter(new NewEntry(teacher, practice, null, "相符", nation()));

    assertThat(only().course().kind()).isEqualTo(CourseKind.PRACTICE);
  }

  @Test
  void an_entry_over_a_feed_record_keeps_what_the_feed_said() {
    entries.enter(entry(COURSE, 30, county()));
    db.update("update training.hour_record set source = 'F', line_fp = 42");

    entries.enter(entry(COURSE, 60, nation()));

    HourRow row = only();
    assertThat(row.tenths()).isEqualTo(60);
    assertThat(row.source()).isEqualTo(HourSource.NATIONAL_ENTRY);
    assertThat(row.history()).hasSize(1);
    assertThat(row.history().get(0).tenths()).isEqualTo(30);
    assertThat(row.history().get(0).source()).isEqualTo(HourSource.FEED);
    assertThat(row.history().get(0).change()).isEqualTo(Change.CHANGED);
    assertThat(db.count("select count(*) from training.hour_record where line_fp is null")).isOne();
  }

  @Test
  void a_withdrawn_entry_is_gone_but_not_forgotten_and_the_feed_may_bring_its_own() {
    long entry = entries.enter(entry(COURSE, 60, county()));

    entries.withdraw(entry, "登錄錯誤", county());

    HourRow row = only();
    assertThat(row.live()).isFalse();
    assertThat(row.source()).isEqualTo(HourSource.FEED);
    assertThat(row.entry()).isNull();
    assertThat(row.history().get(0).change()).isEqualTo(Change.WITHDRAWN);
    assertThat(row.history().get(0).source()).isEqualTo(HourSource.COUNTY_ENTRY);
    assertThat(entries.standing(entry)).isEmpty();
  }

  @Test
  void following_the_feed_takes_its_hours_and_keeping_the_entry_changes_nothing() {
    entries.enter(entry(COURSE, 60, county()));
    long conflict = conflict(45);

    assertThat(hours.conflicts(TAINAN_CENTRE, 0, 10).total()).isOne();
    assertThat(hours.conflicts(TAOYUAN_CENTRE, 0, 10).total()).isZero();
    entries.followFeed(conflict, "以進修網為準", county());

    assertThat(only().tenths()).isEqualTo(45);
    assertThat(only().source()).isEqualTo(HourSource.FEED);
    assertThat(only().history().get(0).tenths()).isEqualTo(60);
    assertThat(entries.openConflict(conflict)).isEmpty();
    assertThat(hours.conflicts(NATION, 0, 10).total()).isZero();
  }

  @Test
  void following_a_feed_that_withdrew_the_course_withdraws_it() {
    entries.enter(entry(COURSE, 60, county()));
    long conflict = conflict(null);

    entries.followFeed(conflict, "研習已註銷", county());

    assertThat(only().live()).isFalse();
  }

  @Test
  void keeping_the_entry_closes_the_conflict_and_nothing_else() {
    entries.enter(entry(COURSE, 60, county()));
    long conflict = conflict(45);

    entries.keepEntry(conflict, "簽到表為準", county());

    assertThat(only().tenths()).isEqualTo(60);
    assertThat(only().history()).isEmpty();
    assertThat(entries.openConflict(conflict)).isEmpty();
  }

  @Test
  void forwarded_cases_wait_for_the_nation_and_the_others_for_their_county() {
    filed("SUBMITTED");
    filed("FORWARDED");
    filed("REJECTED");

    assertThat(cases.waiting(TAINAN_CENTRE)).isOne();
    assertThat(cases.waiting(TAOYUAN_CENTRE)).isZero();
    assertThat(cases.waiting(NATION)).isOne();
    assertThat(cases.inReach(TAINAN_CENTRE, Box.ALL, 0, 10).total()).isEqualTo(3);
    assertThat(cases.inReach(TAINAN_CENTRE, Box.CLOSED, 0, 10).total()).isOne();
    assertThat(cases.of(teacher)).hasSize(3);
    assertThat(cases.find(cases.of(teacher).get(0).id())).isPresent();
  }

  private void filed(String state) {
    db.update(
        """
        with filed as (
          insert into training.correction_case (person_id, county, kind, category, course_name,
            school_year, tenths, certificate_number, description, state, filed_at, changed_at,
            version)
          values (?, '67000', 'HOURS', 'A1', '進階', 108, 60, '', '遺漏', ?, now(), now(), 1)
          returning id)
        insert into training.correction_step (case_id, position, state, at, by_person, note)
        select id, 0, 'SUBMITTED', now(), ?, '' from filed
        """,
        teacher.value(),
        state,
        teacher.value());
  }

  private long conflict(@Nullable Integer feedTenths) {
    return db.one(
        """
        insert into training.conflict (person_id, course_code, record_id, entry_source,
          entry_course_id, entry_tenths, feed_course_id, feed_tenths, opened_at)
        select person_id, course_code, id, source, course_id, tenths,
          case when ?::int is null then null else course_id end, ?, now()
        from training.hour_record returning id
        """,
        row -> row.getLong(1),
        feedTenths,
        feedTenths);
  }

  private HourRow only() {
    assertThat(hours.of(teacher, 108)).hasSize(1);
    assertThat(hours.years(teacher)).containsExactly(108);
    return hours.of(teacher, null).get(0);
  }

  private boolean touched() {
    return db.count(
            "select count(*) from intake.touched_person where person_id = ?", teacher.value())
        == 1;
  }

  private Signature county() {
    return new Signature(officer, HourSource.COUNTY_ENTRY, TAINAN, NOW);
  }

  private Signature nation() {
    return new Signature(officer, HourSource.NATIONAL_ENTRY, null, NOW);
  }

  private NewEntry entry(@Nullable Integer code, int tenths, Signature by) {
    HoursEntry entered =
        new HoursEntry(
            code,
            "初階專業回饋人才培訓",
            CourseCategory.B1,
            CourseMode.PHYSICAL,
            "臺南市政府教育局",
            LocalDate.of(2019, 10, 5),
            null,
            tenths);
    return new NewEntry(teacher, entered, null, "簽到表相符", by);
  }

  private PersonId person(String name) {
    return new PersonId(
        db.one(
            """
            insert into directory.person (id_hash, id_key, id_cipher, id_mask, name)
            values (?, 'k', ?, 'A12****789', ?) returning id
            """,
            row -> row.getLong(1),
            name.getBytes(StandardCharsets.UTF_8),
            new byte[] {1},
            name));
  }
}
