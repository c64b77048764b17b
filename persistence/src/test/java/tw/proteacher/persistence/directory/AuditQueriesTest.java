package tw.proteacher.persistence.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.directory.audit.AuditFilter;
import tw.proteacher.directory.audit.AuditRecord;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.jdbc.Db;

@DisplayName("稽核查詢")
class AuditQueriesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 22);

  private JdbcAuditQueries queries;

  @BeforeEach
  void three_rows_round_midnight_in_taipei() {
    Db db = new Db(TestDatabase.fresh());
    queries = new JdbcAuditQueries(db);
    db.update(
        """
        insert into platform.audit (chain, seq, at, event, outcome, actor_name, address, target,
          subject_id, previous, hash) values
          (0, 1, '2025-11-21T16:00:00Z', 'intake.run.start', 'DONE', '王維運', '::1', 'run:1', null,
           '', ''),
          (0, 2, '2025-11-22T15:59:59Z', 'directory.person.read', 'DONE', '李承辦', '::1', '', 7,
           '', ''),
          (0, 3, '2025-11-22T16:00:00Z', 'intake.run.stop', 'DENIED', '李承辦', '::1', 'run:1', null,
           '', '')
        """);
  }

  @Test
  void a_day_is_a_day_in_taipei() {
    assertThat(events(filter(DAY, "", "", "", "")))
        .containsExactly("directory.person.read", "intake.run.start");
  }

  @Test
  void every_condition_narrows() {
    LocalDate until = DAY.plusDays(1);

    assertThat(events(filter(until, "intake.", "", "", ""))).hasSize(2);
    assertThat(events(filter(until, "", "承辦", "", ""))).hasSize(2);
    assertThat(events(filter(until, "", "", "DENIED", ""))).containsExactly("intake.run.stop");
    assertThat(events(filter(until, "", "", "", "run:1"))).hasSize(2);
    assertThat(events(filter(until, "", "", "", "person:7")))
        .containsExactly("directory.person.read");
  }

  @Test
  void what_the_words_mean_fits_as_well_as_what_the_code_begins_with() {
    LocalDate until = DAY.plusDays(1);
    List<String> meant = List.of("intake.run.stop", "directory.person.read");

    assertThat(events(new AuditFilter(DAY, until, "停止", meant, "", "", "")))
        .containsExactly("intake.run.stop", "directory.person.read");
    assertThat(events(new AuditFilter(DAY, until, "intake.run.sta", meant, "", "", "")))
        .containsExactly("intake.run.stop", "directory.person.read", "intake.run.start");
    assertThat(events(new AuditFilter(DAY, until, "停止", List.of(), "", "", ""))).isEmpty();
  }

  private List<String> events(AuditFilter filter) {
    return queries.page(filter, 0, 10).rows().stream().map(AuditRecord::event).toList();
  }

  private static AuditFilter filter(
      LocalDate until, String event, String actor, String outcome, String target) {
    return new AuditFilter(DAY, until, event, List.of(), actor, outcome, target);
  }
}
