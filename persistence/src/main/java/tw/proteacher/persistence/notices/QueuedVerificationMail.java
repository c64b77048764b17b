package tw.proteacher.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import tw.proteacher.directory.VerificationMail;
import tw.proteacher.notices.MessageWords;
import tw.proteacher.shared.RocDate;
import tw.proteacher.shared.TaipeiClock;

/** Mails of the e-mail proof: to an address, without an inbox; a code is wiped once it has left. */
@ApplicationScoped
class QueuedVerificationMail implements VerificationMail {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

  private MailQueue queue;

  /** For the container. */
  @SuppressWarnings("NullAway")
  protected QueuedVerificationMail() {}

  @Inject
  QueuedVerificationMail(MailQueue queue) {
    this.queue = queue;
  }

  @Override
  public void code(String to, String name, String code, Instant validUntil) {
    OffsetDateTime until = validUntil.atZone(TaipeiClock.TAIPEI).toOffsetDateTime();
    queue.add(
        to,
        words(
            "notices.verification_code",
            Map.of("name", name, "code", code, "until", MINUTE.format(until))),
        true,
        until);
  }

  @Override
  public void addressTaken(String to) {
    queue.add(to, words("notices.address_taken", Map.of()), false, null);
  }

  @Override
  public void addressChanged(String oldAddress, String name, Instant at) {
    OffsetDateTime moment = at.atZone(TaipeiClock.TAIPEI).toOffsetDateTime();
    String when = RocDate.format(moment.toLocalDate()) + " " + MINUTE.format(moment);
    queue.add(
        oldAddress,
        words("notices.address_changed", Map.of("name", name, "at", when)),
        false,
        null);
  }

  private static MessageWords words(String template, Map<String, String> facts) {
    return MessageWords.of(template, facts, Locale.ROOT);
  }
}
