package tw.proteacher.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.DeliveryState;
import tw.proteacher.notices.application.Inbox;
import tw.proteacher.notices.application.InboxQueries;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Slice;

/** 收件匣 in SQL. */
@ApplicationScoped
class JdbcInbox implements InboxQueries, Inbox {
  private static final String OF =
      """
      select message.id, message.recipient, message.template, message.fact_names,
        message.fact_values, message.link, message.sent_at, message.read_at,
        mail.state, mail.sent_at as delivered_at, mail.address, count(*) over () as total
      from notices.message left join notices.outbox as mail on mail.message_id = message.id
      where message.recipient = ? and (message.read_at is null or not ?)
      order by message.id desc
      limit ? offset ?
      """;

  private static final String FIND =
      """
      select message.id, message.recipient, message.template, message.fact_names,
        message.fact_values, message.link, message.sent_at, message.read_at,
        mail.state, mail.sent_at as delivered_at, mail.address
      from notices.message left join notices.outbox as mail on mail.message_id = message.id
      where message.id = ?
      """;

  private static final String UNREAD =
      "select count(*) from notices.message where recipient = ? and read_at is null";

  private static final String MARK =
      "update notices.message set read_at = ? where id = ? and read_at is null";

  private static final String MARK_ALL =
      "update notices.message set read_at = ? where recipient = ? and read_at is null";

  @Inject private Db db;

  /** For the container. */
  JdbcInbox() {}

  /** For tests. */
  JdbcInbox(Db db) {
    this.db = db;
  }

  @Override
  public Slice<MessageRow> of(PersonId recipient, boolean unreadOnly, int first, int size) {
    return db.slice(OF, JdbcInbox::message, first, size, recipient.value(), unreadOnly);
  }

  @Override
  public Optional<MessageRow> find(long id) {
    return db.find(FIND, JdbcInbox::message, id);
  }

  @Override
  public long unread(PersonId recipient) {
    return db.count(UNREAD, recipient.value());
  }

  @Override
  public void markRead(long id, OffsetDateTime at) {
    db.update(MARK, at, id);
  }

  @Override
  public int markAllRead(PersonId recipient, OffsetDateTime at) {
    return db.update(MARK_ALL, at, recipient.value());
  }

  private static MessageRow message(ResultSet row) throws SQLException {
    String state = row.getString("state");
    return new MessageRow(
        row.getLong("id"),
        new PersonId(row.getLong("recipient")),
        row.getString("template"),
        facts(row.getArray("fact_names"), row.getArray("fact_values")),
        row.getString("link"),
        row.getObject("sent_at", OffsetDateTime.class),
        row.getObject("read_at", OffsetDateTime.class),
        state == null ? null : DeliveryState.valueOf(state),
        row.getObject("delivered_at", OffsetDateTime.class),
        masked(row.getString("address")));
  }

  private static Map<String, String> facts(Array names, Array values) throws SQLException {
    String[] keys = (String[]) names.getArray();
    String[] facts = (String[]) values.getArray();
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < keys.length; i++) {
      map.put(keys[i], facts[i]);
    }
    return map;
  }

  /**
   * {@code abcdef@gmail.com} becomes {@code a***f@gmail.com}: enough to know which address it is.
   */
  static @Nullable String masked(@Nullable String address) {
    if (address == null) {
      return null;
    }
    int at = address.indexOf('@');
    return at < 1
        ? "***"
        : address.charAt(0) + "***" + address.charAt(at - 1) + address.substring(at);
  }
}
