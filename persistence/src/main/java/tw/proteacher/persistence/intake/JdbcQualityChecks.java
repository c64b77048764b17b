package tw.proteacher.persistence.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.quality.LeadsTo;
import tw.proteacher.intake.quality.QualityChecks;
import tw.proteacher.intake.quality.QualityFinding;
import tw.proteacher.persistence.jdbc.DatabaseFailure;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.TaipeiClock;

/**
 * Questions kept as SQL in the database. Each is asked on a connection of its own in a read-only
 * transaction with a time limit: whatever stands in the table can do no harm.
 */
@ApplicationScoped
class JdbcQualityChecks implements QualityChecks {
  private static final Logger LOG = Logger.getLogger(JdbcQualityChecks.class.getName());

  private static final String CODES = "select code from intake.quality_check order by ordinal";

  private static final String QUESTION = "select question from intake.quality_check where code = ?";

  private static final String ASK =
      """
      with found (key) as materialized (%s)
      select (select count(*) from found) as found,
             array(select key::text from found order by 1 limit 5) as samples
      """;

  private static final String ANSWER =
      """
      insert into intake.quality_answer (code, found, samples, checked_at)
      values (?, ?, ?, now())
      on conflict (code) do update
         set found = excluded.found, samples = excluded.samples, checked_at = excluded.checked_at
      """;

  private static final String ANSWERS =
      """
      select c.code, c.leads_to, coalesce(a.found, 0) as found, coalesce(a.samples, '{}') as samples,
             a.checked_at
        from intake.quality_check c
        left join intake.quality_answer a on a.code = c.code
       order by c.ordinal
      """;

  @Inject private Db db;

  @Resource(lookup = "java:/jdbc/ProTeacherBulk")
  private DataSource dataSource;

  JdbcQualityChecks() {}

  JdbcQualityChecks(Db db, DataSource dataSource) {
    this.db = db;
    this.dataSource = dataSource;
  }

  private record Answer(long found, String[] samples) {}

  @Override
  public List<String> codes() {
    return db.list(CODES, row -> row.getString(1));
  }

  @Override
  public void ask(String code) {
    String question =
        db.find(QUESTION, row -> row.getString(1), code)
            .orElseThrow(() -> new NotFound("check", code));
    try (Connection connection = dataSource.getConnection()) {
      keep(connection, code, answer(connection, code, question));
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  @Override
  public List<QualityFinding> answers() {
    return db.list(
        ANSWERS,
        row ->
            new QualityFinding(
                row.getString("code"),
                LeadsTo.valueOf(row.getString("leads_to")),
                row.getLong("found"),
                List.of((String[]) row.getArray("samples").getArray()),
                checkedAt(row)));
  }

  private static Answer answer(Connection connection, String code, String question)
      throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("set transaction read only");
      statement.execute("set local statement_timeout = '60s'");
      try (ResultSet rows = statement.executeQuery(ASK.formatted(question))) {
        rows.next();
        return new Answer(rows.getLong("found"), (String[]) rows.getArray("samples").getArray());
      }
    } catch (SQLException unanswerable) {
      LOG.log(Level.WARNING, "quality check " + code + " could not be asked", unanswerable);
      return new Answer(-1, new String[0]);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static void keep(Connection connection, String code, Answer answer) throws SQLException {
    Array samples = connection.createArrayOf("text", answer.samples());
    try (PreparedStatement statement = connection.prepareStatement(ANSWER)) {
      statement.setString(1, code);
      statement.setLong(2, answer.found());
      statement.setArray(3, samples);
      statement.executeUpdate();
    }
  }

  private static @Nullable OffsetDateTime checkedAt(ResultSet row) throws SQLException {
    OffsetDateTime moment = row.getObject("checked_at", OffsetDateTime.class);
    return moment == null ? null : moment.atZoneSameInstant(TaipeiClock.TAIPEI).toOffsetDateTime();
  }
}
