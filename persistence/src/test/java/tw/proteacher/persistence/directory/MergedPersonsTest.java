package tw.proteacher.persistence.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.directory.application.DoublePair;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;

@DisplayName("身分證號更正後的併檔")
class MergedPersonsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Taipei"));
  private static final PersonId SERVING = new PersonId(1);
  private static final PersonId GONE = new PersonId(2);

  private Db db;
  private JdbcDoubles doubles;

  @BeforeEach
  void one_teacher_under_two_ids_and_a_namesake() {
    db = new Db(TestDatabase.fresh());
    doubles = new JdbcDoubles(db);
    db.update(
        """
        insert into directory.school (id, code, name, county_code, level) values
          (1, '114601', '市立仁德國小', '67000', 'ELEMENTARY'),
          (2, '034501', '市立中壢國中', '68000', 'JUNIOR')
        """);
    db.update(
        """
        insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name, born_on,
          subject, email, email_verified_at) values
          (1, '\\x01', 'k1', '\\x00', 'A12****789', '王小明', '1980-02-03', null, null, null),
          (2, '\\x02', 'k1', '\\x00', 'AC0****123', '王小明', '1980-02-03', 'wang', 'w@x.tw', now()),
          (3, '\\x03', 'k1', '\\x00', 'A12****781', '王小明', '1980-02-03', 'other', null, null)
        """);
    db.update("alter table directory.person alter id restart with 100");
    stands(1, 1, null);
    stands(2, 1, "2026-08-01");
    stands(3, 2, null);
  }

  private void stands(long person, int school, String endsOn) {
    db.update(
        """
        insert into directory.membership (person_id, school_id, title, appointment, is_main,
          starts_on, ends_on, ended_by)
        values (?, ?, '合格專任教師', 'REGULAR', true, '2020-08-01', ?::date,
          case when ?::date is null then null else 'ABSENT' end)
        """,
        person,
        school,
        endsOn,
        endsOn);
  }

  private List<DoublePair> seenIn(String county) {
    return doubles
        .pairs(new Reach(false, Set.of(new CountyCode(county)), Set.of(), null), 0, 10)
        .rows();
  }

  @Test
  void the_pair_is_shown_to_the_county_of_the_serving_record_only() {
    assertThat(seenIn("67000"))
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.kept().person()).isEqualTo(SERVING);
              assertThat(pair.gone().person()).isEqualTo(GONE);
            });
    assertThat(seenIn("68000")).isEmpty();
  }

  @Test
  void a_pair_that_was_kept_apart_is_not_shown_again() {
    doubles.keepApart(SERVING, GONE, "同名同日生", new PersonId(3), NOW);

    assertThat(seenIn("67000")).isEmpty();
    assertThat(doubles.lock(SERVING, GONE)).isEmpty();
  }

  @Test
  void people_who_both_serve_are_no_pair() {
    assertThat(doubles.lock(SERVING, new PersonId(3))).isEmpty();
  }

  @Test
  void after_the_merge_the_old_id_leads_to_the_kept_record_with_its_account_and_address() {
    doubles.merge(SERVING, GONE, NOW);

    assertThat(new JdbcPeople(db).byHash(new byte[] {2})).contains(SERVING);
    String reached =
        db.one(
            "select subject || ' ' || email as said from directory.person where id = 1",
            row -> row.getString("said"));
    assertThat(reached).isEqualTo("wang w@x.tw");
    assertThat(db.count("select count(*) from directory.membership where person_id = 2")).isZero();
    assertThat(seenIn("67000")).isEmpty();
  }
}
