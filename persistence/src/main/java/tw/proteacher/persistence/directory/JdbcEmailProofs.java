package tw.proteacher.persistence.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tw.proteacher.directory.EmailAddress;
import tw.proteacher.directory.model.EmailProof;
import tw.proteacher.directory.model.EmailProofs;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;

@ApplicationScoped
class JdbcEmailProofs implements EmailProofs {
  private static final String INSERT =
      """
      insert into directory.email_verification
        (id, person_id, email, code_hash, sent_at, expires_at)
      values (?, ?, ?, ?, ?, ?)
      """;

  private static final String FIND =
      """
      select email, code_hash, sent_at, expires_at, closed_at is not null as closed
        from directory.email_verification where id = ? and person_id = ?
      """;

  private static final String SENT =
      "select count(*) from directory.email_verification where person_id = ? and sent_at > ?";

  private static final String CLOSE =
      """
      update directory.email_verification set closed_at = ?
       where person_id = ? and closed_at is null
      """;

  @Inject private Db db;

  JdbcEmailProofs() {}

  JdbcEmailProofs(Db db) {
    this.db = db;
  }

  @Override
  public void add(EmailProof proof) {
    db.update(
        INSERT,
        proof.id(),
        proof.person().value(),
        proof.email().value(),
        proof.codeHash(),
        Timestamp.from(proof.sentAt()),
        Timestamp.from(proof.expiresAt()));
  }

  @Override
  public Optional<EmailProof> find(UUID id, PersonId person) {
    return db.find(
        FIND,
        row ->
            new EmailProof(
                id,
                person,
                new EmailAddress(row.getString("email")),
                row.getBytes("code_hash"),
                row.getTimestamp("sent_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getBoolean("closed")),
        id,
        person.value());
  }

  @Override
  public int sentSince(PersonId person, Instant since) {
    return (int) db.count(SENT, person.value(), Timestamp.from(since));
  }

  @Override
  public void closeAll(PersonId person, Instant at) {
    db.update(CLOSE, Timestamp.from(at), person.value());
  }

  @Override
  public int forgetBefore(Instant before) {
    return db.update(
        "delete from directory.email_verification where sent_at < ?", Timestamp.from(before));
  }
}
