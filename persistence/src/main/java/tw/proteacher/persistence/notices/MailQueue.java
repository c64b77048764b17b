package tw.proteacher.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.MessageWords;
import tw.proteacher.notices.model.RetryLadder;
import tw.proteacher.persistence.jdbc.Db;

/**
 * The outbox rows and their way through the states. A claim lasts {@link #LEASE}: a sender that
 * died with mails in hand loses them to the next one; {@code attempts} is the fence that keeps the
 * late answer of a sender that lost its claim from counting.
 */
@ApplicationScoped
class MailQueue {
  static final Duration LEASE = Duration.ofMinutes(30);
  static final String NO_MAIL_HOST = "no_mail_host";
  static final String EXPIRED = "expired";
  private static final int LONGEST_ERROR = 300;

  private static final String ADD =
      """
      insert into notices.outbox
        (mail_id, address, subject, body, secret, state, due_at, expires_at, created_at)
      values (?, ?, ?, ?, ?, 'QUEUED', ?, ?, ?)
      """;

  private static final String EXPIRE =
      """
      update notices.outbox set state = 'FAILED', last_error = 'expired',
        body = case when secret then '' else body end
      where state = 'QUEUED' and expires_at < ?
      """;

  private static final String KEEP =
      """
      update notices.outbox set state = 'KEPT', last_error = 'no_mail_host'
      where id = any (array(
        select id from notices.outbox where state = 'QUEUED' and due_at <= ?
        order by due_at limit ? for update skip locked))
      """;

  private static final String TAKE_UP_KEPT =
      """
      update notices.outbox set state = 'QUEUED', due_at = ?, last_error = null
      where state = 'KEPT' and last_error = 'no_mail_host'
      """;

  private static final String CLAIM =
      """
      update notices.outbox as mail
      set state = 'SENDING', attempts = attempts + 1, claimed_at = ?, claimed_by = ?
      where mail.id = any (array(
        select id from notices.outbox
        where (state = 'QUEUED' and due_at <= ?) or (state = 'SENDING' and claimed_at < ?)
        order by due_at
        limit ?
        for update skip locked))
      returning mail.id, mail.mail_id, mail.address, mail.subject, mail.body, mail.attempts,
        mail.created_at
      """;

  private static final String SENT =
      """
      update notices.outbox set state = 'SENT', sent_at = ?, last_error = null,
        body = case when secret then '' else body end
      where id = ? and state = 'SENDING' and attempts = ?
      """;

  private static final String AGAIN =
      """
      update notices.outbox set state = 'QUEUED', due_at = ?, last_error = ?
      where id = ? and state = 'SENDING' and attempts = ?
      """;

  private static final String UNTRIED =
      """
      update notices.outbox set state = 'QUEUED', attempts = attempts - 1
      where id = ? and state = 'SENDING' and attempts = ?
      """;

  private static final String GIVEN_UP =
      """
      update notices.outbox set state = 'FAILED', last_error = ?,
        body = case when secret then '' else body end
      where id = ? and state = 'SENDING' and attempts = ?
      """;

  private Db db;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway")
  protected MailQueue() {}

  @Inject
  MailQueue(Db db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** A mail in the hands of one sender. */
  record Claimed(
      long id,
      String mailId,
      String address,
      String subject,
      String body,
      int attempts,
      OffsetDateTime createdAt) {}

  /** Puts a mail to a bare address into the queue, in the running transaction. */
  public void add(
      String address, MessageWords words, boolean secret, @Nullable OffsetDateTime expires) {
    OffsetDateTime now = now();
    db.update(
        ADD,
        UUID.randomUUID().toString(),
        address,
        words.subject(),
        words.body(),
        secret,
        now,
        expires,
        now);
  }

  /** Without a mail server: sets due mails aside, where the demo page finds them. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int keep(int limit) {
    return db.update(KEEP, now(), limit);
  }

  /** Takes what is due and held by nobody, and what a dead sender left behind. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<Claimed> claim(String sender, int limit) {
    OffsetDateTime now = now();
    db.update(EXPIRE, now);
    db.update(TAKE_UP_KEPT, now);
    return db.list(
        CLAIM,
        row ->
            new Claimed(
                row.getLong("id"),
                row.getString("mail_id"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class)),
        now,
        sender,
        now,
        now.minus(LEASE),
        limit);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void sent(Claimed mail) {
    db.update(SENT, now(), mail.id(), mail.attempts());
  }

  /** Failed for now: back into the queue, or given up at the end of the ladder. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void failed(Claimed mail, String reason) {
    RetryLadder.after(mail.attempts())
        .ifPresentOrElse(
            wait -> db.update(AGAIN, now().plus(wait), cut(reason), mail.id(), mail.attempts()),
            () -> db.update(GIVEN_UP, cut(reason), mail.id(), mail.attempts()));
  }

  /** The server will never take it. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void refused(Claimed mail, String reason) {
    db.update(GIVEN_UP, cut(reason), mail.id(), mail.attempts());
  }

  /** Not even tried: somebody else's turn, and no step of the ladder used up. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void untried(Claimed mail) {
    db.update(UNTRIED, mail.id(), mail.attempts());
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private static String cut(String reason) {
    String line = reason.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() > LONGEST_ERROR ? line.substring(0, LONGEST_ERROR) : line;
  }
}
