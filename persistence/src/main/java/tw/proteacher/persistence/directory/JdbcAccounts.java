package tw.proteacher.persistence.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.EmailAddress;
import tw.proteacher.directory.model.Accounts;
import tw.proteacher.directory.model.EmailProof.CodeTries;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;

@ApplicationScoped
class JdbcAccounts implements Accounts {
  private static final String SIGNED_IN =
      """
      insert into directory.account (person_id, last_sign_in_at) values (?, ?)
      on conflict (person_id) do update set last_sign_in_at = excluded.last_sign_in_at
      """;

  private static final String ACCEPT =
      """
      insert into directory.account (person_id, notice_version, notice_accepted_at)
      values (?, ?, ?)
      on conflict (person_id) do update
         set notice_version = excluded.notice_version,
             notice_accepted_at = excluded.notice_accepted_at
      """;

  private static final String DISABLE =
      """
      insert into directory.account (person_id, disabled_at, disabled_reason) values (?, ?, ?)
      on conflict (person_id) do update
         set disabled_at = excluded.disabled_at, disabled_reason = excluded.disabled_reason,
             session_epoch = directory.account.session_epoch + 1
       where directory.account.disabled_at is null
      """;

  private static final String ENABLE =
      """
      update directory.account
         set disabled_at = null, disabled_reason = null, enabled_at = ?
       where person_id = ? and disabled_at is not null
      """;

  private static final String DISABLE_IDLE =
      """
      update directory.account
         set disabled_at = ?, disabled_reason = 'IDLE', session_epoch = session_epoch + 1
       where disabled_at is null and last_sign_in_at < ?
         and (enabled_at is null or enabled_at < ?)
      """;

  private static final String LOCK =
      """
      select code_tries, code_locked_until from directory.account
       where person_id = ? for update
      """;

  private static final String PROVEN_BY_ANOTHER =
      """
      select 1 from directory.person
       where lower(email) = lower(?) and email_verified_at is not null and id <> ?
      """;

  @Inject private Db db;

  JdbcAccounts() {}

  JdbcAccounts(Db db) {
    this.db = db;
  }

  @Override
  public Optional<PersonId> bySubject(String subject) {
    return db.find(
        "select id from directory.person where subject = ?",
        row -> new PersonId(row.getLong("id")),
        subject);
  }

  @Override
  public void signedIn(PersonId person, Instant at) {
    db.update(SIGNED_IN, person.value(), Timestamp.from(at));
  }

  @Override
  public void acceptNotice(PersonId person, int version, Instant at) {
    db.update(ACCEPT, person.value(), version, Timestamp.from(at));
  }

  @Override
  public void disable(PersonId person, String reason, Instant at) {
    db.update(DISABLE, person.value(), Timestamp.from(at), reason);
  }

  @Override
  public void enable(PersonId person, Instant at) {
    db.update(ENABLE, Timestamp.from(at), person.value());
  }

  @Override
  public int disableIdleSince(Instant before, Instant at) {
    Timestamp longAgo = Timestamp.from(before);
    return db.update(DISABLE_IDLE, Timestamp.from(at), longAgo, longAgo);
  }

  @Override
  public CodeTries lockForCode(PersonId person) {
    db.update(
        "insert into directory.account (person_id) values (?) on conflict do nothing",
        person.value());
    return db.one(
        LOCK,
        row -> {
          Timestamp until = row.getTimestamp("code_locked_until");
          return new CodeTries(row.getInt("code_tries"), until == null ? null : until.toInstant());
        },
        person.value());
  }

  @Override
  public void keepTries(PersonId person, CodeTries tries) {
    Instant until = tries.lockedUntil();
    db.update(
        "update directory.account set code_tries = ?, code_locked_until = ? where person_id = ?",
        tries.wrong(),
        until == null ? null : Timestamp.from(until),
        person.value());
  }

  @Override
  public @Nullable EmailAddress email(PersonId person) {
    return db.find(
            "select email from directory.person where id = ? and email_verified_at is not null",
            row -> new EmailAddress(row.getString("email")),
            person.value())
        .orElse(null);
  }

  @Override
  public boolean isProvenByAnother(EmailAddress email, PersonId person) {
    return db.find(PROVEN_BY_ANOTHER, row -> true, email.value(), person.value()).isPresent();
  }

  @Override
  public void prove(PersonId person, EmailAddress email, Instant at) {
    Timestamp moment = Timestamp.from(at);
    db.update(
        "update directory.person set email = ?, email_verified_at = ?, changed_at = ? where id = ?",
        email.value(),
        moment,
        moment,
        person.value());
  }

  @Override
  public void changePhone(PersonId person, @Nullable String phone) {
    db.update(
        "update directory.person set phone = ?, changed_at = now() where id = ?",
        phone,
        person.value());
  }
}
