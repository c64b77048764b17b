package tw.proteacher.persistence.jdbc;

import java.sql.SQLException;

/** The database refused or did not answer. */
public class DatabaseFailure extends RuntimeException {
  private final String state;

  public DatabaseFailure(SQLException cause) {
    super(cause.getMessage(), cause);
    this.state = cause.getSQLState() == null ? "" : cause.getSQLState();
  }

  /** The SQLSTATE, e.g. {@code 23505} for a broken unique constraint. */
  public String state() {
    return state;
  }
}
