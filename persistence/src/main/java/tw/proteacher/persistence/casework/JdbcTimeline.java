package tw.proteacher.persistence.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.Timeline;
import tw.proteacher.casework.TimelineEntry;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;

@ApplicationScoped
class JdbcTimeline implements Timeline {
  private static final String NOTE =
      """
      insert into casework.timeline (kind, case_id, at, actor, event, facts, remark)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String OF =
      """
      select t.at, t.actor, coalesce(p.name, '') as name, t.event, t.facts, t.remark
      from casework.timeline t
      left join directory.person p on p.id = t.actor
      where t.kind = ? and t.case_id = ?
      order by t.id
      """;

  @Inject private Db db;
  @Inject private Clock clock;

  /** For the container. */
  JdbcTimeline() {}

  /** For tests. */
  JdbcTimeline(Db db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public void note(CaseRef about, String event, List<String> facts, String remark) {
    PersonId actor = Access.caller().person();
    db.update(
        NOTE,
        about.kind(),
        about.id(),
        OffsetDateTime.now(clock),
        actor == null ? null : actor.value(),
        event,
        facts.toArray(String[]::new),
        remark);
  }

  @Override
  public List<TimelineEntry> of(CaseRef about) {
    return db.list(OF, JdbcTimeline::entry, about.kind(), about.id());
  }

  private static TimelineEntry entry(ResultSet row) throws SQLException {
    long actor = row.getLong("actor");
    PersonId person = row.wasNull() ? null : new PersonId(actor);
    return new TimelineEntry(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        person,
        row.getString("name"),
        row.getString("event"),
        List.of((String[]) row.getArray("facts").getArray()),
        row.getString("remark"));
  }
}
