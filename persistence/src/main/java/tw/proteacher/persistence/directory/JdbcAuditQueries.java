package tw.proteacher.persistence.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import tw.proteacher.directory.audit.AuditFilter;
import tw.proteacher.directory.audit.AuditQueries;
import tw.proteacher.directory.audit.AuditRecord;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.TaipeiClock;

/** The trail by period; the other conditions narrow what the period's index has found. */
@ApplicationScoped
class JdbcAuditQueries implements AuditQueries {
  private static final String PAGE =
      """
      select a.id, a.at, a.event, a.outcome, a.actor_name, a.address, a.target, a.subject_id,
             count(*) over () as total
        from platform.audit a
       where a.at >= ? and a.at < ?
         and (starts_with(a.event, ?) or a.event = any (?))
         and strpos(a.actor_name, ?) > 0
         and (?::text = '' or a.outcome = ?::text)
         and (?::text = '' or a.target = ?::text or 'person:' || a.subject_id = ?::text)
       order by a.at desc, a.id desc limit ? offset ?
      """;

  @Inject private Db db;

  JdbcAuditQueries() {}

  JdbcAuditQueries(Db db) {
    this.db = db;
  }

  @Override
  public Slice<AuditRecord> page(AuditFilter filter, int first, int size) {
    return db.slice(
        PAGE,
        JdbcAuditQueries::row,
        first,
        size,
        filter.from().atStartOfDay(TaipeiClock.TAIPEI).toOffsetDateTime(),
        filter.until().plusDays(1).atStartOfDay(TaipeiClock.TAIPEI).toOffsetDateTime(),
        filter.event(),
        filter.meant().toArray(String[]::new),
        filter.actor(),
        filter.outcome(),
        filter.outcome(),
        filter.target(),
        filter.target(),
        filter.target());
  }

  private static AuditRecord row(ResultSet row) throws SQLException {
    return new AuditRecord(
        row.getLong("id"),
        row.getObject("at", OffsetDateTime.class)
            .atZoneSameInstant(TaipeiClock.TAIPEI)
            .toOffsetDateTime(),
        row.getString("event"),
        "DENIED".equals(row.getString("outcome")),
        row.getString("actor_name"),
        row.getString("address"),
        row.getString("target"),
        row.getObject("subject_id", Long.class));
  }
}
