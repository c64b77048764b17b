package tw.proteacher.persistence.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.notices.FileKind;
import tw.proteacher.notices.FileOwner;
import tw.proteacher.notices.StoredFileCard;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.Upload;
import tw.proteacher.notices.application.NewsQueries.Level;
import tw.proteacher.notices.application.NewsQueries.NewsRow;
import tw.proteacher.notices.application.NewsQueries.Standing;
import tw.proteacher.notices.application.NoticeSearch.Found;
import tw.proteacher.notices.application.Readership;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Settings;

@DisplayName("最新消息、檔案下載、操作教學")
class PublishedThingsTest {
  private static final CountyCode TAINAN = new CountyCode("67000");
  private static final CountyCode TAOYUAN = new CountyCode("68000");
  private static final OffsetDateTime NOW = OffsetDateTime.now(NoticesFixtures.NINE);
  private static final Readership TAINAN_TEACHER =
      new Readership(Set.of(Role.TEACHER), Set.of(TAINAN));
  private static final Readership TAOYUAN_OFFICER =
      new Readership(Set.of(Role.TEACHER, Role.SCHOOL_OFFICER), Set.of(TAOYUAN));

  private final Db db = new Db(TestDatabase.fresh());
  private final JdbcNews news = new JdbcNews(db);
  private final JdbcHandouts handouts = new JdbcHandouts(db);
  private final JdbcStoredFiles files =
      new JdbcStoredFiles(db, new ClamdScanner(new Settings()), NoticesFixtures.NINE);

  @Test
  void county_news_are_for_the_county_and_for_whom_they_are_marked() {
    announce("67000", "全部", NOW, null);
    announce("67000", "承辦", NOW, null, Role.SCHOOL_OFFICER);
    announce("68000", "桃園承辦", NOW, null, Role.SCHOOL_OFFICER);

    assertThat(titles(Level.COUNTY, TAINAN_TEACHER)).containsExactly("全部");
    assertThat(titles(Level.COUNTY, TAOYUAN_OFFICER)).containsExactly("桃園承辦");
    assertThat(titles(Level.COUNTY, Readership.PUBLIC)).isEmpty();
  }

  @Test
  void whoever_is_not_signed_in_reads_everything_national_whoever_it_is_marked_for() {
    announce(null, "給承辦", NOW, null, Role.SCHOOL_OFFICER);

    assertThat(titles(Level.NATION, Readership.PUBLIC)).containsExactly("給承辦");
    assertThat(titles(Level.NATION, TAINAN_TEACHER)).isEmpty();
  }

  @Test
  void the_marks_of_an_announcement_stand_in_one_order_after_every_start() {
    announce(null, "給每一種身分", NOW, null, Role.values());

    assertThat(news.published(Level.NATION, Readership.PUBLIC, NOW, 0, 10).rows().get(0).audience())
        .containsExactlyElementsOf(
            Stream.of(Role.values()).sorted(Comparator.comparing(Role::name)).toList());
  }

  @Test
  void news_are_shown_from_their_first_moment_until_just_before_their_last() {
    announce(null, "明天", NOW.plusDays(1), null);
    announce(null, "剛到", NOW, NOW.plusSeconds(1));
    announce(null, "剛過", NOW.minusDays(1), NOW);
    long withdrawn = announce(null, "撤下", NOW.minusDays(1), null);
    db.update("update notices.announcement set withdrawn_at = now() where id = ?", withdrawn);

    assertThat(titles(Level.NATION, Readership.PUBLIC)).containsExactly("剛到");
    assertThat(news.published(withdrawn, Readership.PUBLIC, NOW)).isEmpty();
    assertThat(news.kept(new Reach(true, Set.of(), Set.of(), null), NOW, 0, 10).rows())
        .extracting(row -> row.title() + " " + row.standing())
        .containsExactlyInAnyOrder(
            "明天 " + Standing.PLANNED,
            "剛到 " + Standing.PUBLISHED,
            "剛過 " + Standing.OVER,
            "撤下 " + Standing.WITHDRAWN);
  }

  @Test
  void a_centre_keeps_its_own_news_only() {
    announce("67000", "臺南", NOW, null);
    announce("68000", "桃園", NOW, null);
    announce(null, "全國", NOW, null);

    assertThat(news.kept(new Reach(false, Set.of(TAINAN), Set.of(), null), NOW, 0, 10).rows())
        .extracting(row -> row.title())
        .containsExactly("臺南");
  }

  @Test
  void what_belongs_together_is_limited_in_number_and_size_as_the_rule_says() {
    StoredFileId one = stored(FileKind.EVIDENCE, FileOwner.county(TAINAN));
    StoredFileId two = stored(FileKind.EVIDENCE, FileOwner.county(TAINAN));
    long bytes = db.count("select sum(bytes) from notices.stored_file");

    limit(2, bytes);
    files.fitTogether(FileKind.EVIDENCE, List.of(one, two));
    limit(null, null);
    files.fitTogether(FileKind.EVIDENCE, List.of(one, two));

    limit(1, null);
    assertThat(refusal(List.of(one, two)).code()).isEqualTo("notices.file.too_many");
    assertThat(refusal(List.of(one, two)).facts()).isEqualTo(List.of(1, 2));
    limit(null, bytes - 1);
    assertThat(refusal(List.of(one, two)).code()).isEqualTo("notices.file.too_much");
    files.fitTogether(FileKind.EVIDENCE, List.of(one));
  }

  @Test
  void a_case_of_correction_shows_five_papers_at_most() {
    List<StoredFileId> papers =
        Stream.generate(() -> stored(FileKind.CORRECTION, FileOwner.county(TAINAN)))
            .limit(6)
            .toList();

    files.fitTogether(FileKind.CORRECTION, papers.subList(0, 5));
    assertThatThrownBy(() -> files.fitTogether(FileKind.CORRECTION, papers))
        .hasMessage("notices.file.too_many");
  }

  private Finding refusal(List<StoredFileId> together) {
    return assertThrows(RuleViolation.class, () -> files.fitTogether(FileKind.EVIDENCE, together))
        .findings()
        .get(0);
  }

  private void limit(Integer most, Long bytes) {
    db.update(
        "update notices.file_rule set max_files = ?, max_total_bytes = ? where kind = 'EVIDENCE'",
        most,
        bytes);
  }

  @Test
  void one_announcement_comes_with_its_attachments_in_order_and_not_across_counties() {
    long id = announce("67000", "附件", NOW, null);
    StoredFileId second = stored(FileKind.ATTACHMENT, FileOwner.county(TAINAN));
    StoredFileId first = stored(FileKind.ATTACHMENT, FileOwner.county(TAINAN));
    attach(id, 0, first);
    attach(id, 1, second);

    assertThat(news.published(id, TAINAN_TEACHER, NOW).orElseThrow().files())
        .extracting(StoredFileCard::id)
        .containsExactly(first, second);
    assertThat(news.published(id, TAOYUAN_OFFICER, NOW)).isEmpty();
  }

  @Test
  void shelves_hold_what_is_national_and_what_is_the_readers_county() {
    shelve(null, "全國檔案");
    shelve("67000", "臺南檔案");
    teach("67000", "臺南教學");

    assertThat(handouts.downloads(Readership.PUBLIC)).hasSize(1);
    assertThat(handouts.downloads(TAINAN_TEACHER)).hasSize(2);
    assertThat(handouts.tutorials(TAOYUAN_OFFICER)).isEmpty();
    assertThat(handouts.tutorials(TAINAN_TEACHER)).hasSize(1);
    assertThat(handouts.tutorial(handouts.tutorials(TAINAN_TEACHER).get(0).id()))
        .hasValueSatisfying(page -> assertThat(page.sections()).hasSize(1));
  }

  @Test
  void a_search_looks_into_all_that_is_said_and_shows_nobody_more_than_the_lists_do() {
    announce("67000", "臺南 100% 報名", NOW, null);
    announce("68000", "桃園報名", NOW, null);
    announce(null, "明天的報名", NOW.plusDays(1), null);
    announce("67000", "給承辦的報名", NOW, null, Role.SCHOOL_OFFICER);
    teach("67000", "報名教學");
    shelve("67000", "報名表");

    assertThat(found(TAINAN_TEACHER, "報名")).containsExactly("報名教學", "臺南 100% 報名", "報名表");
    assertThat(found(TAINAN_TEACHER, "報名", "內容")).containsExactly("報名教學", "臺南 100% 報名");
    assertThat(found(TAINAN_TEACHER, "a.pdf")).containsExactly("報名表");
    assertThat(found(TAINAN_TEACHER, "100%")).containsExactly("臺南 100% 報名");
    assertThat(found(TAINAN_TEACHER, "1%0")).isEmpty();
    assertThat(found(Readership.PUBLIC, "報名")).isEmpty();
  }

  @Test
  void a_hit_in_a_title_comes_before_one_in_the_text() {
    announce(null, "內容公開", NOW, null);
    teach(null, "操作");

    assertThat(found(Readership.PUBLIC, "內容")).containsExactly("內容公開", "操作");
  }

  private List<String> found(Readership reader, String... words) {
    return new JdbcNoticeSearch(db)
        .find(reader, List.of(words), NOW, 10).stream().map(Found::title).toList();
  }

  @Test
  void a_stored_file_remembers_whose_it_is_and_what_it_holds() {
    PersonId teacher = NoticesFixtures.teacherWithAddress(db, "a@example.tw");
    FileOwner owner = FileOwner.person(teacher, TAINAN);

    StoredFileId id = stored(FileKind.EVIDENCE, owner);

    assertThat(files.owner(id)).contains(owner);
    assertThat(files.take(id).content())
        .startsWith(new byte[] {(byte) 37, (byte) 80, (byte) 68, (byte) 70});
    assertThat(files.take(id).mediaType()).isEqualTo("application/pdf");
    assertThatThrownBy(() -> files.take(new StoredFileId(UUID.randomUUID())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void tidying_throws_away_what_nothing_refers_to_and_never_evidence() {
    PersonId teacher = NoticesFixtures.teacherWithAddress(db, "a@example.tw");
    StoredFileId evidence = stored(FileKind.EVIDENCE, FileOwner.person(teacher, TAINAN));
    StoredFileId proof = stored(FileKind.CORRECTION, FileOwner.person(teacher, TAINAN));
    StoredFileId replaced = stored(FileKind.ATTACHMENT, FileOwner.everybody());
    StoredFileId used = shelve(null, "使用中");

    int young = files.discardUnused(NOW.minus(Duration.ofDays(1)));
    int old = files.discardUnused(NOW.plus(Duration.ofDays(1)));

    assertThat(young).isZero();
    assertThat(old).isOne();
    assertThat(files.owner(evidence)).isPresent();
    assertThat(files.owner(proof)).isPresent();
    assertThat(files.owner(used)).isPresent();
    assertThat(files.owner(replaced)).isEmpty();
  }

  private List<String> titles(Level level, Readership reader) {
    return news.published(level, reader, NOW, 0, 10).rows().stream().map(NewsRow::title).toList();
  }

  private long announce(
      @Nullable String county,
      String title,
      OffsetDateTime from,
      @Nullable OffsetDateTime until,
      Role... audience) {
    long id =
        db.one(
            """
            insert into notices.announcement (county, title, body, published_from, published_until,
              written_by, changed_at, version)
            values (?, ?, '內容', ?, ?, 1, now(), 1) returning id
            """,
            row -> row.getLong(1),
            county,
            title,
            from,
            until);
    for (Role role : audience) {
      db.update("insert into notices.announcement_audience values (?, ?)", id, role.name());
    }
    return id;
  }

  private void attach(long announcement, int position, StoredFileId file) {
    db.update(
        "insert into notices.announcement_file values (?, ?, ?)",
        announcement,
        position,
        file.toString());
  }

  private StoredFileId shelve(@Nullable String county, String title) {
    StoredFileId file = stored(FileKind.PUBLICATION, FileOwner.everybody());
    db.update(
        """
        insert into notices.download (county, category, title, description, file_id, written_by,
          changed_at, version)
        values (?, 'COMMUNITY', ?, '', ?, 1, now(), 1)
        """,
        county,
        title,
        file.toString());
    return file;
  }

  private void teach(@Nullable String county, String title) {
    db.update(
        """
        with page as (
          insert into notices.tutorial_page (county, title, summary, sort, written_by, changed_at,
            version)
          values (?, ?, '', 1, 1, now(), 1) returning id)
        insert into notices.tutorial_section select id, 0, '一', '內容' from page
        """,
        county,
        title);
  }

  private StoredFileId stored(FileKind kind, FileOwner owner) {
    return files.store(
        kind, new Upload("a.pdf", new ByteArrayInputStream(PdfFixtures.pages(1))), owner);
  }
}
