package tw.proteacher.persistence.certification;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import tw.proteacher.certification.EligibilityProjection;
import tw.proteacher.intake.Progress;
import tw.proteacher.intake.WorkStopped;
import tw.proteacher.persistence.certification.EligibilityRound.From;
import tw.proteacher.persistence.jdbc.DatabaseFailure;
import tw.proteacher.persistence.jdbc.Db;

/**
 * Who is to be looked at is gathered first; then two work at the list side by side, so that one
 * decides while the other's facts are read.
 */
@ApplicationScoped
class JdbcEligibilityProjection implements EligibilityProjection {
  private static final String TOUCHED = "select count(*) from intake.touched_person";

  @Resource(lookup = "java:/jdbc/ProTeacherBulk")
  private DataSource bulk;

  @Inject private Clock clock;

  JdbcEligibilityProjection() {}

  JdbcEligibilityProjection(DataSource bulk, Clock clock) {
    this.bulk = bulk;
    this.clock = clock;
  }

  @Override
  public Outcome recompute(Progress progress) {
    LocalDate today = LocalDate.now(clock);
    return onConnection(
        connection -> {
          Db db = Db.over(connection);
          RecomputeReasons.touch(db, today);
          connection.commit();
          long total = db.count(TOUCHED);
          int chunk = EligibilityRound.chunk(total);
          EligibilityRound round =
              new EligibilityRound(chunk, today, JdbcRuleSets.inForce(connection, today), progress);
          AtomicBoolean ended = new AtomicBoolean(total <= chunk);
          CompletableFuture<?> second = beside(round, ended, progress);
          try {
            round.work(connection, From.START, () -> goesOn(progress, round.people(), total));
          } finally {
            ended.set(true);
            join(second);
          }
          // Who came back on the list while the other was at its last chunk.
          round.work(connection, From.START, () -> goesOn(progress, round.people(), total));
          return round.outcome();
        });
  }

  private static boolean goesOn(Progress progress, long people, long total) {
    progress.report(people, Math.max(total, people));
    if (progress.stopRequested()) {
      throw new WorkStopped();
    }
    return true;
  }

  /** The second worker, unless the first will do or the processors are wanted elsewhere. */
  private CompletableFuture<?> beside(
      EligibilityRound round, AtomicBoolean ended, Progress progress) {
    if (ended.get() || progress.othersAreAbout()) {
      return CompletableFuture.completedFuture(null);
    }
    return CompletableFuture.supplyAsync(
        () ->
            onConnection(
                connection -> {
                  round.work(
                      connection, From.END, () -> !ended.get() && !progress.othersAreAbout());
                  return round.outcome();
                }),
        work -> {
          Thread thread = new Thread(work, "eligibility-beside");
          thread.setDaemon(true);
          thread.start();
        });
  }

  private static void join(CompletableFuture<?> second) {
    try {
      second.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  private Outcome onConnection(Work work) {
    try (Connection connection = bulk.getConnection()) {
      connection.setAutoCommit(false);
      try {
        return work.on(connection);
      } catch (SQLException | RuntimeException failed) {
        connection.rollback();
        throw failed;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  /** Something done with a connection whose transactions it ends itself. */
  @FunctionalInterface
  private interface Work {
    Outcome on(Connection connection) throws SQLException;
  }
}
