package tw.proteacher.persistence.jdbc;

import java.sql.SQLException;

/** The database refused or did not answer. */
public class DatabaseFailure extends RuntimeException {
  public DatabaseFailure(SQLException cause) {
    super(cause.getMessage(), cause);
  }

  /** The SQLSTATE, e.g. {@code 23505} for a broken unique constraint. */
  public String state() {
    String state = ((SQLException) getCause()).getSQLState();
    return state == null ? "" : state;
  }
}
