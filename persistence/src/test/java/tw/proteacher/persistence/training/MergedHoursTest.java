package tw.proteacher.persistence.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.directory.PersonsMerged;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;

@DisplayName("併檔後的研習時數")
class MergedHoursTest {
  private Db db;

  @BeforeEach
  void hours_under_two_ids() {
    db = new Db(TestDatabase.fresh());
    db.update(
        """
        insert into training.course (id, code, school_year, category, name, organiser, mode,
          starts_on, ends_on, kind, content_hash)
        select n, 1000000 + n, 114, 'B1', '初階研習', '臺南市', 'PHYSICAL', '2025-09-01',
               '2025-09-01', 'CORE', n
          from generate_series(1, 3) n
        """);
    record(1, 1, 30, "L");
    record(1, 2, 30, "W");
    record(2, 1, 60, "L");
    record(2, 2, 60, "L");
    record(2, 3, 45, "L");
  }

  private void record(long person, int course, int tenths, String state) {
    db.update(
        """
        insert into training.hour_record (person_id, course_code, course_id, tenths, state, source)
        values (?, 1000000 + ?, ?, ?, ?, 'F')
        """,
        person,
        course,
        course,
        tenths,
        state);
  }

  @Test
  void nothing_is_lost_and_no_course_counts_twice() {
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneId.of("Asia/Taipei"));

    new MergedHours(db, clock).follow(new PersonsMerged(new PersonId(1), new PersonId(2)));

    assertThat(live(1)).containsExactly("1:30", "2:60", "3:45");
    assertThat(live(2)).isEmpty();
  }

  private List<String> live(long person) {
    return db.list(
        """
        select course_id || ':' || tenths from training.hour_record
         where person_id = ? and state = 'L' order by course_id
        """,
        row -> row.getString(1),
        person);
  }
}
