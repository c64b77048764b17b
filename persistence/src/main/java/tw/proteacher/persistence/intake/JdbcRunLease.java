package tw.proteacher.persistence.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.runs.RunLease;
import tw.proteacher.intake.runs.RunLost;
import tw.proteacher.intake.runs.RunStatus;
import tw.proteacher.intake.runs.StepStatus;

/** One session that holds the lock on one run; every statement commits by itself. */
final class JdbcRunLease implements RunLease {
  private static final String STEP_STATUS =
      "select status from intake.run_step where run_id = ? and name = ?";

  private static final String BEGIN =
      """
      update intake.run_step
         set status = 'RUNNING', done = 0, total = 0, started_at = now(), ended_at = null
       where run_id = ? and name = ?
      """;

  private static final String PROGRESS =
      "update intake.run_step set done = ?, total = ? where run_id = ? and name = ?";

  private static final String STOP_REQUESTED =
      "select stop_requested from intake.run where id = ? and attempt = ?";

  /** The run got further: the attempts that were cut off before do not count against it. */
  private static final String FINISH =
      """
      with further as (update intake.run set in_vain = 0 where id = ? and in_vain > 0)
      update intake.run_step set status = 'DONE', ended_at = now(),
             done = greatest(done, total), total = greatest(done, total)
       where run_id = ? and name = ?
      """;

  private static final String LEAVE_STEP =
      """
      update intake.run_step set status = ?, ended_at = now()
       where run_id = ? and status = 'RUNNING'
      """;

  private static final String END =
      """
      update intake.run set status = ?, ended_at = now(), error = ?
       where id = ? and attempt = ? and status = 'RUNNING'
      """;

  private static final String UNLOCK = "select pg_advisory_unlock(?, ?)";

  private final Connection session;
  private final long run;
  private String job = "";
  private int attempt;

  JdbcRunLease(Connection session, long run) {
    this.session = session;
    this.run = run;
  }

  void startOver(String name, int number) {
    job = name;
    attempt = number;
  }

  @Override
  public long run() {
    return run;
  }

  @Override
  public String job() {
    return job;
  }

  @Override
  public int attempt() {
    return attempt;
  }

  @Override
  public synchronized boolean isDone(String step) {
    try (PreparedStatement statement = session.prepareStatement(STEP_STATUS)) {
      statement.setLong(1, run);
      statement.setString(2, step);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() && StepStatus.DONE.name().equals(rows.getString(1));
      }
    } catch (SQLException gone) {
      throw new RunLost(run, gone);
    }
  }

  @Override
  public void begin(String step) {
    write(BEGIN, run, step);
  }

  @Override
  public synchronized boolean progress(String step, long done, long total) {
    write(PROGRESS, done, total, run, step);
    try (PreparedStatement statement = session.prepareStatement(STOP_REQUESTED)) {
      statement.setLong(1, run);
      statement.setInt(2, attempt);
      try (ResultSet rows = statement.executeQuery()) {
        if (!rows.next()) {
          throw new RunLost(run);
        }
        return rows.getBoolean(1);
      }
    } catch (SQLException gone) {
      throw new RunLost(run, gone);
    }
  }

  @Override
  public void finish(String step) {
    write(FINISH, run, run, step);
  }

  @Override
  public synchronized void end(RunStatus status, @Nullable String error) {
    StepStatus left = status == RunStatus.FAILED ? StepStatus.FAILED : StepStatus.PENDING;
    write(LEAVE_STEP, left.name(), run);
    if (write(END, status.name(), error == null ? "" : error, run, attempt) == 0) {
      throw new RunLost(run);
    }
  }

  @Override
  public synchronized void close() {
    try (session) {
      unlock();
    } catch (SQLException gone) {
      // The session is dead, and the lock with it: that is what closing was to bring about.
      return;
    }
  }

  void unlock() throws SQLException {
    try (PreparedStatement statement = session.prepareStatement(UNLOCK)) {
      statement.setInt(1, JdbcRunLeases.LOCK_CLASS);
      statement.setInt(2, Math.toIntExact(run));
      statement.execute();
    }
  }

  private synchronized int write(String sql, Object... arguments) {
    try (PreparedStatement statement = session.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException gone) {
      throw new RunLost(run, gone);
    }
  }
}
