package tw.proteacher.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.intake.runs.Job;
import tw.proteacher.intake.runs.RunLease;
import tw.proteacher.intake.runs.RunLost;
import tw.proteacher.intake.runs.RunStatus;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.TestTransaction;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.NotFound;

@DisplayName("執行紀錄簿")
class RunLedgerTest {
  private static final LocalDate NIGHT = LocalDate.of(2025, 11, 23);

  private DataSource dataSource;
  private Db db;
  private JdbcRunLeases leases;

  @BeforeEach
  void no_run_yet() {
    dataSource = TestDatabase.fresh();
    db = new Db(dataSource);
    leases = new JdbcRunLeases(dataSource);
  }

  @Test
  void of_fifty_who_start_at_once_exactly_one_gets_a_run() throws Exception {
    List<OptionalLong> answers = atOnce(50, this::open);

    assertThat(answers.stream().filter(OptionalLong::isPresent)).hasSize(1);
    assertThat(db.count("select count(*) from intake.run")).isEqualTo(1);
    assertThat(db.count("select count(*) from intake.run_step")).isEqualTo(9);
  }

  @Test
  void of_twenty_nodes_exactly_one_executes_a_run() throws Exception {
    open();
    AtomicInteger node = new AtomicInteger();

    var taken = atOnce(20, () -> leases.takeUp("node" + node.incrementAndGet()));

    assertThat(taken.stream().filter(Optional::isPresent)).hasSize(1);
    assertThat(db.count("select attempt from intake.run")).isEqualTo(1);
    taken.forEach(lease -> lease.ifPresent(RunLease::close));
  }

  @Test
  void the_orphan_of_a_dead_node_is_taken_up_and_its_finished_steps_stay_finished() {
    long run = open().orElseThrow();
    RunLease first = leases.takeUp("dead").orElseThrow();
    first.begin("schools");
    first.finish("schools");
    first.begin("staff");
    first.progress("staff", 7, 100);

    killTheSessionThatHoldsTheLock();
    RunLease second = leases.takeUp("alive").orElseThrow();

    assertThat(second.run()).isEqualTo(run);
    assertThat(second.attempt()).isEqualTo(2);
    assertThat(second.isDone("schools")).isTrue();
    assertThat(second.isDone("staff")).isFalse();
    assertThat(status(run)).isEqualTo(RunStatus.RUNNING);
    second.close();
  }

  @Test
  void a_run_that_takes_its_server_down_every_time_is_given_up_until_somebody_asks_again() {
    long run = open().orElseThrow();
    db.update("update intake.setting set value = '2' where name = 'run.attempts'");
    for (int attempt = 1; attempt <= 2; attempt++) {
      RunLease lease = leases.takeUp("node1").orElseThrow();
      killTheSessionThatHoldsTheLock();
      lease.close();
    }

    assertThat(leases.takeUp("node1")).isEmpty();
    assertThat(status(run)).isEqualTo(RunStatus.FAILED);
    assertThat(done(ledger -> ledger.reopen(run, RunStatus.FAILED, List.of()))).isTrue();
    try (RunLease again = leases.takeUp("node1").orElseThrow()) {
      assertThat(again.attempt()).isEqualTo(1);
    }
  }

  @Test
  void a_run_that_gets_further_each_time_is_taken_up_however_often_it_was_cut_off() {
    long run = open().orElseThrow();
    db.update("update intake.setting set value = '2' where name = 'run.attempts'");
    for (String step : List.of("schools", "staff", "hours", "certificates")) {
      RunLease lease = leases.takeUp("node1").orElseThrow();
      lease.begin(step);
      lease.finish(step);
      killTheSessionThatHoldsTheLock();
      lease.close();
    }

    try (RunLease again = leases.takeUp("node1").orElseThrow()) {
      assertThat(again.attempt()).isEqualTo(5);
      assertThat(status(run)).isEqualTo(RunStatus.RUNNING);
    }
  }

  @Test
  void who_lost_the_right_can_write_nothing_any_more() {
    open();
    RunLease lost = leases.takeUp("dead").orElseThrow();
    killTheSessionThatHoldsTheLock();

    assertThatThrownBy(() -> lost.progress("schools", 1, 2)).isInstanceOf(RunLost.class);
    assertThatThrownBy(() -> lost.end(RunStatus.FAILED, "x")).isInstanceOf(RunLost.class);
    lost.close();
    assertThat(leases.takeUp("alive")).isPresent();
  }

  @Test
  void a_run_that_executes_is_left_alone() {
    open();
    RunLease lease = leases.takeUp("node1").orElseThrow();

    assertThat(leases.takeUp("node2")).isEmpty();
    lease.close();
  }

  @Test
  void a_stop_is_seen_with_the_next_progress_and_the_run_can_go_on_later() {
    long run = open().orElseThrow();
    RunLease lease = leases.takeUp("node1").orElseThrow();
    lease.begin("schools");
    assertThat(lease.progress("schools", 1, 10)).isFalse();

    assertThat(done(ledger -> ledger.askToStop(run))).isTrue();

    assertThat(lease.progress("schools", 2, 10)).isTrue();
    lease.end(RunStatus.STOPPED, null);
    lease.close();
    assertThat(status(run)).isEqualTo(RunStatus.STOPPED);
    assertThat(done(ledger -> ledger.reopen(run, RunStatus.STOPPED, List.of()))).isTrue();
    assertThat(status(run)).isEqualTo(RunStatus.STARTING);
    try (RunLease again = leases.takeUp("node2").orElseThrow()) {
      assertThat(again.run()).isEqualTo(run);
      assertThat(again.progress("schools", 1, 10)).isFalse();
    }
  }

  @Test
  void an_orphan_that_was_to_stop_is_stopped_instead_of_taken_up() {
    long run = open().orElseThrow();
    in(ledger -> ledger.askToStop(run));

    assertThat(leases.takeUp("node1")).isEmpty();
    assertThat(status(run)).isEqualTo(RunStatus.STOPPED);
  }

  @Test
  void a_run_whose_held_file_was_superseded_is_completed_and_one_that_still_waits_is_not() {
    long resolved = ended(RunStatus.HELD);
    file(resolved, "SUPERSEDED");
    long waiting = ended(RunStatus.HELD);
    file(waiting, "SUPERSEDED");
    file(waiting, "HELD");
    long failed = ended(RunStatus.FAILED);

    done(
        ledger -> {
          ledger.completeResolved();
          return true;
        });

    assertThat(status(resolved)).isEqualTo(RunStatus.COMPLETED);
    assertThat(status(waiting)).isEqualTo(RunStatus.HELD);
    assertThat(status(failed)).isEqualTo(RunStatus.FAILED);
  }

  private void file(long run, String status) {
    db.update(
        "insert into intake.feed_file (run_id, file, status, seen_at) values (?, 'f', ?, now())",
        run,
        status);
  }

  @Test
  void an_ended_run_cannot_be_stopped() {
    long run = ended(RunStatus.COMPLETED);

    assertThat(done(ledger -> ledger.askToStop(run))).isFalse();
  }

  @Test
  void of_many_ended_runs_restarted_at_once_one_becomes_active() throws Exception {
    List<Long> ended = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      ended.add(ended(RunStatus.FAILED));
    }
    var next = ended.iterator();

    var answers =
        atOnce(
            10,
            () -> {
              long run;
              synchronized (next) {
                run = next.next();
              }
              return in(ledger -> ledger.reopen(run, RunStatus.FAILED, List.of()));
            });

    assertThat(answers.stream().filter(answer -> answer)).hasSize(1);
  }

  @Test
  void a_decision_makes_the_named_steps_undone() {
    long run = ended(RunStatus.HELD);
    db.update("update intake.run_step set status = 'DONE'");

    in(ledger -> ledger.reopen(run, RunStatus.HELD, Job.NIGHTLY.onwardsFrom("certificates")));

    var over = "select name from intake.run_step where status = 'DONE'";
    assertThat(db.list(over, row -> row.getString(1)))
        .containsExactlyInAnyOrder("schools", "staff", "hours");
  }

  @Test
  void a_night_is_claimed_once_and_the_night_of_the_installation_never() throws Exception {
    assertThat(done(ledger -> ledger.claimNight(NIGHT))).isFalse();
    assertThat(done(ledger -> ledger.claimNight(NIGHT))).isFalse();

    var answers = atOnce(20, () -> in(ledger -> ledger.claimNight(NIGHT.plusDays(1))));

    assertThat(answers.stream().filter(answer -> answer)).hasSize(1);
    assertThat(done(ledger -> ledger.claimNight(NIGHT))).isFalse();
  }

  @Test
  void a_run_nobody_knows_is_not_found() {
    assertThatThrownBy(() -> in(ledger -> ledger.lock(99))).isInstanceOf(NotFound.class);
  }

  private OptionalLong open() {
    return in(ledger -> ledger.open(Job.NIGHTLY, "operator1"));
  }

  private long ended(RunStatus status) {
    long run = open().orElseThrow();
    try (RunLease lease = leases.takeUp("node1").orElseThrow()) {
      lease.end(status, null);
    }
    return run;
  }

  private RunStatus status(long run) {
    return in(ledger -> ledger.lock(run));
  }

  private <T> T in(Function<JdbcRunLedger, T> work) {
    return TestTransaction.in(dataSource, own -> work.apply(new JdbcRunLedger(own)));
  }

  private boolean done(Predicate<JdbcRunLedger> work) {
    return in(work::test);
  }

  private void killTheSessionThatHoldsTheLock() {
    db.list(
        """
        select pg_terminate_backend(pid, 5000) from pg_locks
         where locktype = 'advisory' and database = (select oid from pg_database
                                                      where datname = current_database())
        """,
        row -> true);
  }

  private static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
    var pool = Executors.newFixedThreadPool(threads);
    try {
      List<T> answers = new ArrayList<>();
      for (Future<T> answer : pool.invokeAll(Collections.nCopies(threads, work))) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      pool.shutdownNow();
    }
  }
}
