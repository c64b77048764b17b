package tw.proteacher.persistence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import tw.proteacher.intake.runs.Job;
import tw.proteacher.intake.runs.RunLedger;
import tw.proteacher.intake.runs.RunStatus;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.NotFound;

/** Runs as rows; the index {@code run_one_active_uq} decides between two who start at once. */
@ApplicationScoped
class JdbcRunLedger implements RunLedger {
  private static final String OPEN =
      """
      insert into intake.run (job, requested_by)
      select ?, ?
       where not exists (select from intake.run where status in ('STARTING', 'RUNNING'))
      returning id
      """;

  private static final String ADD_STEP =
      "insert into intake.run_step (run_id, ordinal, name) values (?, ?, ?)";

  /** Another active run makes it no row instead of an error. */
  private static final String REOPEN =
      """
      update intake.run
         set status = 'STARTING', ended_at = null, stop_requested = false, error = '', attempt = 0,
             in_vain = 0
       where id = ? and status = ?
         and not exists (select from intake.run where status in ('STARTING', 'RUNNING'))
      """;

  private static final String RESET_STEP =
      """
      update intake.run_step
         set status = 'PENDING', done = 0, total = 0, started_at = null, ended_at = null
       where run_id = ? and name = ?
      """;

  private static final String STOP =
      """
      update intake.run set stop_requested = true
       where id = ? and status in ('STARTING', 'RUNNING')
      """;

  private static final String COMPLETE_RESOLVED =
      """
      update intake.run r set status = 'COMPLETED'
       where r.status = 'HELD'
         and not exists (select from intake.feed_file f
                          where f.run_id = r.id and f.status = 'HELD')
      """;

  private static final String LOCK = "select status from intake.run where id = ? for update";

  /** Whoever wants to make a run active comes here first; the index is the guard behind it. */
  private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(?, 0)";

  private static final String FIRST_NIGHT =
      "insert into intake.night (last_on) values (?) on conflict do nothing";

  private static final String NEXT_NIGHT = "update intake.night set last_on = ? where last_on < ?";

  @Inject private Db db;

  JdbcRunLedger() {}

  JdbcRunLedger(Db db) {
    this.db = db;
  }

  @Override
  public OptionalLong open(Job job, String requestedBy) {
    db.list(ONE_AT_A_TIME, row -> true, JdbcRunLeases.LOCK_CLASS);
    var opened = db.find(OPEN, row -> row.getLong(1), job.id(), requestedBy);
    if (opened.isEmpty()) {
      return OptionalLong.empty();
    }
    long run = opened.get();
    List<String> steps = job.steps();
    for (int i = 0; i < steps.size(); i++) {
      db.update(ADD_STEP, run, i + 1, steps.get(i));
    }
    return OptionalLong.of(run);
  }

  @Override
  public boolean reopen(long run, RunStatus resting, List<String> steps) {
    db.list(ONE_AT_A_TIME, row -> true, JdbcRunLeases.LOCK_CLASS);
    if (db.update(REOPEN, run, resting.name()) == 0) {
      return false;
    }
    steps.forEach(step -> db.update(RESET_STEP, run, step));
    return true;
  }

  @Override
  public boolean askToStop(long run) {
    return db.update(STOP, run) == 1;
  }

  @Override
  public RunStatus lock(long run) {
    return db.find(LOCK, row -> RunStatus.valueOf(row.getString(1)), run)
        .orElseThrow(() -> new NotFound("run", run));
  }

  @Override
  public void completeResolved() {
    db.update(COMPLETE_RESOLVED);
  }

  @Override
  public boolean claimNight(LocalDate night) {
    boolean installedToday = db.update(FIRST_NIGHT, night) == 1;
    return !installedToday && db.update(NEXT_NIGHT, night, night) == 1;
  }
}
