package tw.proteacher.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.DeliveryState;
import tw.proteacher.notices.application.Outbox;
import tw.proteacher.notices.application.OutboxQueries;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.Slice;

/** 寄件匣 as operators and the demo page see it. */
@ApplicationScoped
class JdbcOutbox implements OutboxQueries, Outbox {
  private static final String MAILS =
      """
      select id, address, case when secret then '' else subject end as subject, state, attempts,
        created_at, due_at, sent_at, last_error, count(*) over () as total
      from notices.outbox
      where ?::text is null or state = ?
      order by id desc
      limit ? offset ?
      """;

  private static final String COUNTS = "select state, count(*) from notices.outbox group by state";

  private static final String LATEST =
      """
      select id, address, subject, body, state, created_at
      from notices.outbox order by id desc limit ?
      """;

  private static final String REQUEUE =
      """
      update notices.outbox set state = 'QUEUED', attempts = 0, due_at = now(), last_error = null
      where id = ? and state in ('FAILED', 'KEPT') and address is not null
        and (expires_at is null or expires_at > now())
      """;

  @Inject private Db db;

  /** For the container. */
  JdbcOutbox() {}

  /** For tests. */
  JdbcOutbox(Db db) {
    this.db = db;
  }

  @Override
  public Slice<MailRow> mails(@Nullable DeliveryState state, int first, int size) {
    String wanted = state == null ? null : state.name();
    return db.slice(MAILS, JdbcOutbox::mail, first, size, wanted, wanted);
  }

  @Override
  public Map<DeliveryState, Long> counts() {
    Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
    for (DeliveryState state : DeliveryState.values()) {
      counts.put(state, 0L);
    }
    db.list(COUNTS, row -> counts.put(DeliveryState.valueOf(row.getString(1)), row.getLong(2)));
    return counts;
  }

  @Override
  public List<DemoMail> latest(int size) {
    return db.list(
        LATEST,
        row ->
            new DemoMail(
                row.getLong("id"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                DeliveryState.valueOf(row.getString("state")),
                row.getObject("created_at", OffsetDateTime.class)),
        size);
  }

  @Override
  public boolean requeue(long id) {
    return db.update(REQUEUE, id) == 1;
  }

  private static MailRow mail(ResultSet row) throws SQLException {
    return new MailRow(
        row.getLong("id"),
        JdbcInbox.masked(row.getString("address")),
        row.getString("subject"),
        DeliveryState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        row.getObject("created_at", OffsetDateTime.class),
        row.getObject("due_at", OffsetDateTime.class),
        row.getObject("sent_at", OffsetDateTime.class),
        row.getString("last_error"));
  }
}
