package tw.proteacher.persistence.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.TestTransaction;
import tw.proteacher.persistence.jdbc.DatabaseFailure;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.AuditEntry;
import tw.proteacher.shared.AuditVerification.Break;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.PersonId;

@DisplayName("稽核軌跡")
class AuditTrailTest {
  private DataSource dataSource;
  private Db db;
  private JdbcAuditTrail trail;

  @BeforeEach
  void an_empty_trail() {
    dataSource = TestDatabase.fresh();
    db = new Db(dataSource);
    trail = new JdbcAuditTrail(db, Clock.systemUTC());
  }

  @Test
  void many_writers_at_once_leave_unbroken_chains() throws Exception {
    var writers = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 200; i++) {
      long subject = i;
      writers.submit(() -> append(read(subject)));
    }
    writers.shutdown();

    assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    assertThat(db.count("select count(*) from platform.audit")).isEqualTo(200);
    assertThat(trail.firstBreak()).isEmpty();
  }

  @Test
  void whoever_waits_for_a_chain_goes_on_from_what_was_written_meanwhile() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    CompletableFuture<Void> holder =
        CompletableFuture.runAsync(
            () ->
                TestTransaction.in(
                    dataSource,
                    own -> {
                      own.list("select chain from platform.audit_chain for update", row -> true);
                      for (long subject = 0; subject < 100; subject++) {
                        new JdbcAuditTrail(own, Clock.systemUTC()).append(read(subject));
                      }
                      held.countDown();
                      await(release);
                      return true;
                    }));
    await(held);
    CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> append(read(100)));

    assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    release.countDown();
    assertThat(holder).succeedsWithin(Duration.ofSeconds(10));
    assertThat(waiting).succeedsWithin(Duration.ofSeconds(10));
    assertThat(db.count("select count(*) from platform.audit")).isEqualTo(101);
    assertThat(trail.firstBreak()).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Test
  void a_changed_row_is_found_at_its_position() {
    append(read(1));
    db.update("alter table platform.audit disable trigger audit_append_only");
    db.update("update platform.audit set actor_name = 'somebody else'");

    int chain = (int) db.count("select chain from platform.audit");
    assertThat(trail.firstBreak()).contains(new Break(chain, 1));
  }

  @Test
  void a_row_taken_off_the_end_is_missed() {
    append(read(1));
    int chain = (int) db.count("select chain from platform.audit");
    db.update("alter table platform.audit disable trigger audit_append_only");
    db.update("delete from platform.audit");

    assertThat(trail.firstBreak()).contains(new Break(chain, 1));
  }

  @Test
  void rows_cannot_be_changed_or_deleted() {
    append(read(1));

    assertThatThrownBy(() -> db.update("delete from platform.audit"))
        .isInstanceOf(DatabaseFailure.class);
    assertThatThrownBy(() -> db.update("update platform.audit set event = 'x'"))
        .isInstanceOf(DatabaseFailure.class);
  }

  private void append(AuditEntry entry) {
    TestTransaction.in(
        dataSource,
        own -> {
          new JdbcAuditTrail(own, Clock.systemUTC()).append(entry);
          return entry;
        });
  }

  private static AuditEntry read(long subject) {
    return new AuditEntry(
        "directory.person.read",
        AuditEntry.Outcome.DONE,
        new Caller(new PersonId(7), "教專中心承辦", List.of(), "127.0.0.1"),
        "person:" + subject,
        new PersonId(subject));
  }
}
