package tw.proteacher.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.TimelineEntry;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.SchoolYear;

@DisplayName("收件編號與案件歷程")
class CaseRecordsTest {
  private final DataSource database = TestDatabase.fresh();
  private final Db db = new Db(database);

  @Test
  void numbers_taken_at_the_same_time_have_no_gap_and_no_double() {
    JdbcReceipts receipts = new JdbcReceipts(db);
    Set<String> taken = new ConcurrentSkipListSet<>();

    IntStream.range(0, 60)
        .parallel()
        .forEach(each -> taken.add(receipts.next("CA", new SchoolYear(114))));

    assertThat(taken).hasSize(60).contains("CA114-000001", "CA114-000060");
  }

  @Test
  void each_series_and_year_counts_for_itself() {
    JdbcReceipts receipts = new JdbcReceipts(db);
    receipts.next("CA", new SchoolYear(114));

    assertThat(receipts.next("CA", new SchoolYear(115))).isEqualTo("CA115-000001");
    assertThat(receipts.next("CR", new SchoolYear(114))).isEqualTo("CR114-000001");
  }

  @Test
  void what_happened_to_a_case_is_read_back_in_order_and_whole() {
    Instant noon = Instant.parse("2026-11-22T04:00:00Z");
    JdbcTimeline timeline = new JdbcTimeline(db, Clock.fixed(noon, ZoneId.of("Asia/Taipei")));
    CaseRef mine = new CaseRef("certification.application", 7);
    timeline.note(mine, "certification.event.begun", List.of(), "");
    timeline.note(new CaseRef("certification.application", 8), "x.y", List.of(), "");
    timeline.note(mine, "certification.event.submitted", List.of("CA114-000001", "{}"), "備註");

    assertThat(timeline.of(mine))
        .containsExactly(
            new TimelineEntry(noon, null, "", "certification.event.begun", List.of(), ""),
            new TimelineEntry(
                noon,
                null,
                "",
                "certification.event.submitted",
                List.of("CA114-000001", "{}"),
                "備註"));
  }
}
