package tw.proteacher.persistence.certification.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.filing.CorrectionWish;
import tw.proteacher.persistence.TestTransaction;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;

@DisplayName("案件的附屬紀錄")
class CaseRecordsTest {
  private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

  private final FilingDatabase data = new FilingDatabase();
  private final JdbcCaseRecords records = new JdbcCaseRecords(data.db);
  private final JdbcCaseContents contents = new JdbcCaseContents(data.db);
  private final long mine = data.application(1, "INITIAL", "RETURNED", "114601", "67000");

  @Test
  void findings_of_each_submission_are_kept_and_the_last_are_read() {
    records.keep(mine, NOW, List.of(Finding.block("a.b", "old")));
    records.keep(
        mine,
        NOW.plusSeconds(60),
        List.of(
            Finding.pass("certification.hours.core.met", "6", 6).by("MOE-106 v1"),
            Finding.warn("c.d")));

    List<Finding> last = contents.of(mine).found();

    assertThat(last)
        .containsExactly(
            Finding.pass("certification.hours.core.met", "6", "6").by("MOE-106 v1"),
            Finding.warn("c.d"));
  }

  @Test
  void wishes_are_open_until_they_are_settled() {
    data.db.update(
        """
        insert into certification.correction_wish
          (application_id, stage, field, remark, wished_at)
        values (?, 1, 'unit', '請補單元名稱', ?), (?, 1, '', '已修', ?)
        """,
        mine,
        JdbcEvidences.utc(NOW),
        mine,
        JdbcEvidences.utc(NOW));

    assertThat(contents.of(mine).wishes())
        .extracting(CorrectionWish::field, CorrectionWish::evidence, CorrectionWish::wishedAt)
        .containsExactly(tuple("unit", null, NOW), tuple("", null, NOW));
    records.settle(mine, NOW);
    assertThat(contents.of(mine).wishes()).isEmpty();
  }

  @Test
  void two_requests_of_one_person_take_turns() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    CompletableFuture<Void> first =
        CompletableFuture.runAsync(
            () ->
                TestTransaction.in(
                    data.source,
                    tx -> {
                      new JdbcCaseRecords(tx).take(new PersonId(1));
                      held.countDown();
                      await(release);
                      return true;
                    }));
    await(held);
    CompletableFuture<Boolean> second = take(1);
    CompletableFuture<Boolean> somebodyElse = take(2);

    assertThat(somebodyElse).succeedsWithin(Duration.ofSeconds(10));
    assertThat(second).isNotDone();
    release.countDown();
    assertThat(second).succeedsWithin(Duration.ofSeconds(10));
    assertThat(first).succeedsWithin(Duration.ofSeconds(10));
  }

  private CompletableFuture<Boolean> take(long person) {
    return CompletableFuture.supplyAsync(
        () ->
            TestTransaction.in(
                data.source,
                tx -> {
                  new JdbcCaseRecords(tx).take(new PersonId(person));
                  return true;
                }));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
