package tw.proteacher.persistence.certification;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import tw.proteacher.certification.EligibilityProjection;
import tw.proteacher.certification.EligibilityStatus;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.Assessment;
import tw.proteacher.certification.model.EligibilityPolicy;
import tw.proteacher.certification.model.Facts;
import tw.proteacher.certification.model.RuleBook;
import tw.proteacher.intake.Progress;
import tw.proteacher.intake.WorkStopped;
import tw.proteacher.persistence.jdbc.DatabaseFailure;
import tw.proteacher.persistence.jdbc.Db;

/**
 * Facts are read with three queries a chunk, the policy decides person by person, and only lines
 * that differ are written. The chunk's people are taken off the list first, in the same
 * transaction: who is touched meanwhile waits for its end and comes back on the list.
 */
@ApplicationScoped
class JdbcEligibilityProjection implements EligibilityProjection {
  private static final int CHUNK = 10_000;

  private static final String TAKE =
      """
      delete from intake.touched_person
       where person_id in (
         select person_id from intake.touched_person order by person_id limit ?)
      returning person_id
      """;

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
    try (Connection connection = bulk.getConnection()) {
      connection.setAutoCommit(false);
      try {
        return recompute(connection, today, progress);
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

  private static Outcome recompute(Connection connection, LocalDate today, Progress progress)
      throws SQLException {
    Db db = Db.over(connection);
    RecomputeReasons.touch(db, today);
    connection.commit();
    long total = db.count("select count(*) from intake.touched_person");
    RuleBook book = JdbcRuleSets.inForce(connection, today);
    long people = 0;
    long changed = 0;
    long[] chunk = take(db);
    while (chunk.length > 0) {
      changed += recompute(connection, new Among(chunk), book, today);
      connection.commit();
      people += chunk.length;
      progress.report(people, Math.max(total, people));
      if (progress.stopRequested()) {
        throw new WorkStopped();
      }
      chunk = take(db);
    }
    connection.commit();
    return new Outcome(people, changed);
  }

  private static long[] take(Db db) {
    List<Long> people = db.list(TAKE, row -> row.getLong(1), CHUNK);
    return people.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  private static long recompute(Connection connection, Among chunk, RuleBook book, LocalDate today)
      throws SQLException {
    EligibilityLines lines = new EligibilityLines(connection);
    Map<Long, Facts> facts = CandidateFacts.read(connection, chunk, today);
    for (Map.Entry<Long, Facts> person : facts.entrySet()) {
      for (Tier tier : Tier.values()) {
        Assessment assessment = EligibilityPolicy.assess(book, tier, person.getValue());
        if (assessment.status() != EligibilityStatus.NOT_STARTED) {
          lines.add(person.getKey(), assessment);
        }
      }
    }
    return lines.write(chunk);
  }
}
