package tw.proteacher.persistence.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import tw.proteacher.intake.Progress;
import tw.proteacher.persistence.jdbc.DatabaseFailure;

/**
 * Carries filled buffers to the database on a thread of its own, so that reading goes on meanwhile;
 * while people are about, it waits. The connection belongs to that thread until {@link #rest}
 * returns.
 */
final class Courier implements AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread courier = new Thread(work, "intake-courier");
            courier.setDaemon(true);
            return courier;
          });
  private final Connection connection;
  private final Progress progress;
  private @Nullable Future<?> errand;

  Courier(Connection connection, Progress progress) {
    this.connection = connection;
    this.progress = progress;
  }

  /** Sends the rows and clears the buffer; the one before must have arrived. */
  void carry(String copy, CopyRow rows) {
    rest();
    errand =
        thread.submit(
            () -> {
              send(copy, rows);
              return null;
            });
    if (progress.othersAreAbout()) {
      rest();
    }
  }

  /** Waits until everything has arrived; the connection is the caller's again. */
  void rest() {
    Future<?> running = errand;
    errand = null;
    if (running == null) {
      return;
    }
    try {
      running.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof SQLException refused) {
        throw new DatabaseFailure(refused);
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private void send(String copy, CopyRow rows) throws SQLException {
    rows.end();
    CopyIn into = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
    try {
      into.writeToCopy(rows.bytes(), 0, rows.size());
      into.endCopy();
    } finally {
      if (into.isActive()) {
        into.cancelCopy();
      }
    }
    rows.clear();
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
