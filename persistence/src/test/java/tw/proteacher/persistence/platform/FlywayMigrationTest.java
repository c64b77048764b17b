package tw.proteacher.persistence.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.persistence.TestDatabase;

@DisplayName("資料庫遷移")
class FlywayMigrationTest {
  /** May be applied twice, and is not the newest. */
  private static final String EARLIER = "2026.11.23.131";

  private static final String APPLIED =
      "from platform.flyway_schema_history where version = '" + EARLIER + "'";

  @Test
  void an_installation_that_has_a_later_one_already_takes_an_earlier_one_all_the_same()
      throws SQLException {
    DataSource installation = TestDatabase.fresh();
    try (Connection connection = installation.getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("delete " + APPLIED)).isOne();

      FlywayMigration.migrate(installation);

      try (ResultSet row = statement.executeQuery("select count(*) " + APPLIED)) {
        row.next();
        assertThat(row.getLong(1)).isOne();
      }
    }
  }
}
