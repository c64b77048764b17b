package tw.proteacher.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.proteacher.notices.MessageWords;
import tw.proteacher.notices.Messages;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Settings;

/**
 * The inbox rows and the outbox rows of a message, in one statement of the running transaction
 * however many people it goes to.
 */
@ApplicationScoped
class JdbcMessages implements Messages {
  private static final String SEND =
      """
      with message as (
        insert into notices.message
          (recipient, template, fact_names, fact_values, link, sent_at)
        select unnest(?::bigint[]), ?, ?, ?, ?, ?
        returning id, recipient, sent_at
      ), reachable as (
        select id, email from directory.person where email_verified_at is not null
      )
      insert into notices.outbox
        (mail_id, message_id, address, subject, body, secret, state, due_at, created_at, last_error)
      select gen_random_uuid(), message.id, reachable.email, ?, ?, false,
        case when reachable.email is null then 'KEPT' else 'QUEUED' end,
        message.sent_at, message.sent_at,
        case when reachable.email is null then 'no_address' end
      from message left join reachable on reachable.id = message.recipient
      """;

  private Db db;
  private Clock clock;
  private Settings settings;

  /** For the container. */
  @SuppressWarnings("NullAway")
  protected JdbcMessages() {}

  @Inject
  JdbcMessages(Db db, Clock clock, Settings settings) {
    this.db = db;
    this.clock = clock;
    this.settings = settings;
  }

  @Override
  public int sendAll(
      Collection<PersonId> to, String template, Map<String, String> facts, String link) {
    MessageWords words = MessageWords.of(template, facts, Locale.ROOT);
    List<String> names = facts.keySet().stream().sorted().toList();
    return db.update(
        SEND,
        to.stream().map(PersonId::value).toArray(Long[]::new),
        template,
        names.toArray(new String[0]),
        names.stream().map(facts::get).toArray(String[]::new),
        link,
        OffsetDateTime.now(clock),
        words.subject(),
        words.body() + invitation(link));
  }

  /** The one link of a mail; what a message is about stays behind the sign-in. */
  private String invitation(String link) {
    if (link.isEmpty()) {
      return "";
    }
    String page = link.contains(".xhtml") ? link : link.replaceFirst("(?=\\?)|$", ".xhtml");
    return MessageWords.of(
            "notices.link", Map.of("address", settings.publicUrl() + page), Locale.ROOT)
        .body();
  }
}
