package tw.proteacher.persistence.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.runs.RunLease;
import tw.proteacher.intake.runs.RunLeases;
import tw.proteacher.intake.runs.RunStatus;
import tw.proteacher.persistence.jdbc.DatabaseFailure;

/**
 * The right to execute is an advisory lock of a database session that is kept open as long as the
 * execution lasts. When the server or the database dies, the lock is gone with the session: at
 * once, without a timeout to wait for and without a heartbeat to miss.
 */
@ApplicationScoped
class JdbcRunLeases implements RunLeases {
  /** First half of the key of every advisory lock on a run. */
  static final int LOCK_CLASS = 0x52554e;

  private static final String ACTIVE =
      "select id from intake.run where status in ('STARTING', 'RUNNING')";

  private static final String TRY_LOCK = "select pg_try_advisory_lock(?, ?)";

  /** Looks again under the lock: the holder before may have ended the run in the meantime. */
  private static final String TAKE_UP =
      """
      update intake.run
         set status = 'RUNNING', node = ?, attempt = attempt + 1, in_vain = in_vain + 1
       where id = ? and status in ('STARTING', 'RUNNING')
      returning job, attempt, in_vain, stop_requested,
        in_vain > (select value::int from intake.setting where name = 'run.attempts') as hopeless
      """;

  private static final String RESET_STEPS =
      """
      update intake.run_step
         set status = 'PENDING', done = 0, total = 0, started_at = null, ended_at = null
       where run_id = ? and status in ('RUNNING', 'FAILED')
      """;

  @Resource(lookup = "java:/jdbc/ProTeacherBulk")
  private DataSource dataSource;

  JdbcRunLeases() {}

  JdbcRunLeases(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  private record TakenUp(
      String job, int attempt, int inVain, boolean stopRequested, boolean hopeless) {}

  @Override
  public Optional<RunLease> takeUp(String node) {
    try {
      Connection session = dataSource.getConnection();
      RunLease lease = null;
      try {
        lease = takeUp(session, node);
      } finally {
        if (lease == null) {
          session.close();
        }
      }
      return Optional.ofNullable(lease);
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  private static @Nullable RunLease takeUp(Connection session, String node) throws SQLException {
    session.setAutoCommit(true);
    Long run = active(session);
    if (run == null || !lock(session, run)) {
      return null;
    }
    JdbcRunLease lease = new JdbcRunLease(session, run);
    TakenUp taken = takeUp(session, run, node);
    if (taken == null) {
      lease.unlock();
      return null;
    }
    lease.startOver(taken.job(), taken.attempt());
    if (taken.stopRequested()) {
      lease.end(RunStatus.STOPPED, null);
      lease.unlock();
      return null;
    }
    if (taken.hopeless()) {
      lease.end(RunStatus.FAILED, "gave up after " + (taken.inVain() - 1) + " attempts");
      lease.unlock();
      return null;
    }
    return lease;
  }

  private static @Nullable Long active(Connection session) throws SQLException {
    try (PreparedStatement statement = session.prepareStatement(ACTIVE);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? rows.getLong(1) : null;
    }
  }

  private static boolean lock(Connection session, long run) throws SQLException {
    try (PreparedStatement statement = session.prepareStatement(TRY_LOCK)) {
      statement.setInt(1, LOCK_CLASS);
      statement.setInt(2, Math.toIntExact(run));
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  private static @Nullable TakenUp takeUp(Connection session, long run, String node)
      throws SQLException {
    TakenUp taken = null;
    try (PreparedStatement statement = session.prepareStatement(TAKE_UP)) {
      statement.setString(1, node);
      statement.setLong(2, run);
      try (ResultSet rows = statement.executeQuery()) {
        if (rows.next()) {
          taken =
              new TakenUp(
                  rows.getString("job"),
                  rows.getInt("attempt"),
                  rows.getInt("in_vain"),
                  rows.getBoolean("stop_requested"),
                  rows.getBoolean("hopeless"));
        }
      }
    }
    if (taken != null) {
      try (PreparedStatement statement = session.prepareStatement(RESET_STEPS)) {
        statement.setLong(1, run);
        statement.executeUpdate();
      }
    }
    return taken;
  }
}
