package tw.proteacher.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.proteacher.notices.OutboxSender;
import tw.proteacher.persistence.notices.MailQueue.Claimed;
import tw.proteacher.shared.Settings;

/**
 * One pass of sending: claim, deliver, settle each mail on its own. Nothing is in a transaction
 * while it talks to the server. A pass ends long before its claims do, so that a slow server never
 * leads to two senders with one mail.
 */
@ApplicationScoped
class QueuedOutboxSender implements OutboxSender {
  private static final Logger LOG = Logger.getLogger(QueuedOutboxSender.class.getName());
  private static final Duration LONGEST_PASS = MailQueue.LEASE.dividedBy(3);

  private MailQueue queue;
  private MailServer server;
  private Settings settings;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway")
  protected QueuedOutboxSender() {}

  @Inject
  QueuedOutboxSender(MailQueue queue, MailServer server, Settings settings, Clock clock) {
    this.queue = queue;
    this.server = server;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public int sendDue(int limit) {
    if (!server.isConfigured()) {
      return queue.keep(limit);
    }
    List<Claimed> claimed = queue.claim(settings.node(), limit);
    if (!claimed.isEmpty()) {
      send(new ArrayDeque<>(claimed));
    }
    return claimed.size();
  }

  private void send(Deque<Claimed> mails) {
    Instant end = clock.instant().plus(LONGEST_PASS);
    try (MailServer.Connection connection = server.connect()) {
      while (!mails.isEmpty() && clock.instant().isBefore(end)) {
        deliver(connection, mails);
      }
      mails.forEach(queue::untried);
    } catch (MailTrouble unreachable) {
      LOG.log(Level.WARNING, "mail server cannot be reached: {0}", unreachable.reason());
      mails.forEach(mail -> queue.failed(mail, unreachable.reason()));
    }
  }

  /** Takes the first mail off the list and settles it; only a lost connection is passed on. */
  private void deliver(MailServer.Connection connection, Deque<Claimed> mails) throws MailTrouble {
    Claimed mail = mails.element();
    try {
      connection.deliver(mail);
      queue.sent(mail);
    } catch (MailTrouble trouble) {
      switch (trouble.kind()) {
        case UNREACHABLE -> throw trouble;
        case DEFERRED -> queue.failed(mail, trouble.reason());
        case REFUSED -> queue.refused(mail, trouble.reason());
        default -> throw new IllegalStateException("kind of mail trouble", trouble);
      }
    }
    mails.remove();
  }
}
