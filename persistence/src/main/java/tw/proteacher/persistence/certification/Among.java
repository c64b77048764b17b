package tw.proteacher.persistence.certification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.PGConnection;

/**
 * Rows of some people. Whose ids lie close together are read as a range, and strangers in between
 * are left to the reader to skip; others are looked up through the index in the order of their ids,
 * which is the order in which tables were filled. Either way the planner has no choice that could
 * turn into a scan per person.
 *
 * @param people ids in ascending order
 */
record Among(long[] people) {
  private static final int DENSE = 3;

  /** One row that may be a stranger's. */
  interface Row {
    void take(ResultSet row) throws SQLException;
  }

  boolean contains(long person) {
    return Arrays.binarySearch(people, person) >= 0;
  }

  /** Runs a query whose {@code %s} stands after a column with the person's id. */
  void each(Connection connection, String sql, Row row) throws SQLException {
    long first = people[0];
    long last = people[people.length - 1];
    boolean dense = last - first < (long) DENSE * people.length;
    String condition = dense ? "between ? and ?" : "= any (?)";
    try (PreparedStatement statement = connection.prepareStatement(sql.formatted(condition))) {
      if (dense) {
        statement.setLong(1, first);
        statement.setLong(2, last);
      } else {
        statement.setArray(
            1, connection.unwrap(PGConnection.class).createArrayOf("bigint", people));
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          row.take(rows);
        }
      }
    }
  }
}
