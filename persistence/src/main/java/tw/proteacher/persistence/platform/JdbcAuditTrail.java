package tw.proteacher.persistence.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.AuditEntry;
import tw.proteacher.shared.AuditTrail;
import tw.proteacher.shared.AuditVerification;
import tw.proteacher.shared.PersonId;

/**
 * Appends to one of the chains of {@code platform.audit}. The head row of a chain is locked until
 * the transaction ends, so that a chain never forks.
 */
@ApplicationScoped
class JdbcAuditTrail implements AuditTrail, AuditVerification {
  private static final int CHAINS = 16;

  /**
   * The row and the head of its chain in one question: the head is locked, and its latest state is
   * what the row follows, however many wrote to the chain since the question was put.
   */
  private static final String APPEND =
      """
      with head as (%s),
      moved as (
        update platform.audit_chain chain
           set seq = head.seq + 1,
               hash = sha256(head.hash || int2send(head.chain) || int8send(head.seq + 1) || ?)
          from head where chain.chain = head.chain
        returning chain.chain, chain.seq, chain.hash, head.hash as previous)
      insert into platform.audit
        (chain, seq, at, event, outcome, actor_id, actor_name, address, target, subject_id,
         previous, hash)
      select moved.chain, moved.seq, ?, ?, ?, ?, ?, ?, ?, ?, moved.previous, moved.hash from moved
      """;

  /**
   * To a chain nobody holds at the moment, beginning at a random one; else the random one is
   * awaited.
   */
  private static final String TO_FREE_CHAIN =
      APPEND.formatted(
          """
          select chain, seq, hash from platform.audit_chain
           order by (chain + ?) % ? limit 1
             for update skip locked
          """);

  private static final String TO_CHAIN =
      APPEND.formatted(
          "select chain, seq, hash from platform.audit_chain where chain = ? for update");

  private static final String ROWS =
      """
      select id, chain, seq, at, event, outcome, actor_id, actor_name, address, target, subject_id,
             previous, hash
        from platform.audit where chain = ? and seq > ? order by seq limit 5000
      """;

  @Inject private Db db;
  @Inject private Clock clock;

  JdbcAuditTrail() {}

  JdbcAuditTrail(Db db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  private record Head(short chain, long seq, byte[] hash) {}

  private record Stored(AuditRow row, byte[] hash) {}

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(AuditEntry entry) {
    write(entry);
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void appendApart(AuditEntry entry) {
    write(entry);
  }

  private void write(AuditEntry entry) {
    AuditWords words =
        new AuditWords(
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            entry.event(),
            entry.outcome().name(),
            number(entry.caller().person()),
            entry.caller().name(),
            entry.caller().address(),
            entry.target(),
            number(entry.subject()));
    int first = ThreadLocalRandom.current().nextInt(CHAINS);
    if (append(TO_FREE_CHAIN, words, first, CHAINS) == 0) {
      append(TO_CHAIN, words, (short) first);
    }
  }

  private int append(String sql, AuditWords words, Object... chain) {
    List<@Nullable Object> arguments = new ArrayList<>(List.of(chain));
    arguments.add(words.bytes());
    arguments.add(Timestamp.from(words.at()));
    arguments.add(words.event());
    arguments.add(words.outcome());
    arguments.add(words.actorId());
    arguments.add(words.actorName());
    arguments.add(words.address());
    arguments.add(words.target());
    arguments.add(words.subjectId());
    return db.update(sql, arguments.toArray());
  }

  @Override
  @Transactional
  public Optional<Break> firstBreak() {
    for (short chain = 0; chain < CHAINS; chain++) {
      Optional<Break> broken = firstBreak(chain);
      if (broken.isPresent()) {
        return broken;
      }
    }
    return Optional.empty();
  }

  private Optional<Break> firstBreak(short chain) {
    long seq = 0;
    byte[] previous = new byte[32];
    while (true) {
      var rows = db.list(ROWS, JdbcAuditTrail::stored, chain, seq);
      for (Stored stored : rows) {
        boolean intact =
            stored.row().seq() == seq + 1
                && Arrays.equals(stored.row().previous(), previous)
                && Arrays.equals(stored.row().hash(), stored.hash());
        if (!intact) {
          return Optional.of(new Break(chain, seq + 1));
        }
        seq = stored.row().seq();
        previous = stored.hash();
      }
      if (rows.isEmpty()) {
        break;
      }
    }
    Head head =
        db.one(
            "select chain, seq, hash from platform.audit_chain where chain = ?",
            JdbcAuditTrail::head,
            chain);
    boolean complete = head.seq() == seq && Arrays.equals(head.hash(), previous);
    return complete ? Optional.empty() : Optional.of(new Break(chain, seq + 1));
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(row.getShort("chain"), row.getLong("seq"), row.getBytes("hash"));
  }

  private static Stored stored(ResultSet row) throws SQLException {
    Instant at = row.getTimestamp("at").toInstant();
    return new Stored(
        new AuditRow(
            row.getShort("chain"),
            row.getLong("seq"),
            row.getBytes("previous"),
            new AuditWords(
                at,
                row.getString("event"),
                row.getString("outcome"),
                row.getObject("actor_id", Long.class),
                row.getString("actor_name"),
                row.getString("address"),
                row.getString("target"),
                row.getObject("subject_id", Long.class))),
        row.getBytes("hash"));
  }

  private static @Nullable Long number(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }
}
