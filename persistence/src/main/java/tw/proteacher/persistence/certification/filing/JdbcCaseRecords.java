package tw.proteacher.persistence.certification.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.List;
import tw.proteacher.certification.filing.model.FoundThen;
import tw.proteacher.certification.filing.model.Turns;
import tw.proteacher.certification.filing.model.Wishes;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;

/** What stands beside a case: wishes and findings of its submissions. */
@ApplicationScoped
class JdbcCaseRecords implements Wishes, FoundThen, Turns {
  private static final String SETTLE =
      """
      update certification.correction_wish set settled_at = ?
       where application_id = ? and settled_at is null
      """;

  private static final String KEEP =
      """
      insert into certification.application_finding
        (application_id, found_at, position, code, severity, rule, facts)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  /** A number of our own, so that no other lock of the platform is meant. */
  private static final String TURN = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

  private Db db;

  /** For the container. */
  @SuppressWarnings("NullAway")
  protected JdbcCaseRecords() {}

  @Inject
  JdbcCaseRecords(Db db) {
    this.db = db;
  }

  @Override
  public void settle(long application, Instant now) {
    db.update(SETTLE, JdbcEvidences.utc(now), application);
  }

  @Override
  public void keep(long application, Instant at, List<Finding> findings) {
    db.on(
        connection -> {
          try (PreparedStatement add = connection.prepareStatement(KEEP)) {
            for (int i = 0; i < findings.size(); i++) {
              Finding finding = findings.get(i);
              String[] facts =
                  finding.facts().stream().map(Object::toString).toArray(String[]::new);
              add.setLong(1, application);
              add.setObject(2, JdbcEvidences.utc(at));
              add.setInt(3, i);
              add.setString(4, finding.code());
              add.setString(5, finding.severity().name());
              add.setString(6, finding.rule());
              add.setArray(7, connection.createArrayOf("text", facts));
              add.addBatch();
            }
            return add.executeBatch().length;
          }
        });
  }

  @Override
  public void take(PersonId person) {
    db.list(TURN, row -> true, "certification.filing:" + person.value());
  }
}
