package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.issue.model.IssuedCertificates;
import tw.proteacher.certification.issue.model.NewCertificate;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;

@ApplicationScoped
class JdbcIssuedCertificates implements IssuedCertificates {
  private static final int SALT_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private static final String WAITING =
      """
      select id from certification.application
       where round_id = ? and state = 'PASSED'
       order by tier, school, id
      """;

  private static final String ADD =
      """
      insert into certification.certificate (person_id, tier, number, school_year, obtained_on,
        issued_on, expires_on, source, entered_by, application_id, authority, rule_set_id,
        holder_name, school_name, renews_id, badge_salt, badge_index)
      values (?, ?, ?, ?, ?, ?, ?, 'ISSUED', ?, ?, ?, ?, ?, ?, ?, ?,
        nextval('certification.badge_index'))
      returning id
      """;

  private static final String LOCK =
      """
      select id, person_id, number, authority, state, application_id
        from certification.certificate
       where id = ? and source = 'ISSUED'
         for update
      """;

  private static final String WITHDRAW =
      """
      update certification.certificate
         set state = 'WITHDRAWN', reason = ?, withdrawn_by = ?, withdrawn_at = ?, changed_at = now()
       where id = ?
      returning person_id
      """;

  private static final String NEWEST =
      """
      select id from certification.certificate
       where person_id = ? and tier = ? and state <> 'WITHDRAWN'
       order by coalesce(expires_on, date '9999-01-01') desc, id desc
       limit 1
      """;

  private static final String TOUCH =
      "insert into intake.touched_person (person_id) values (?) on conflict do nothing";

  @Inject private Db db;

  /** For the container. */
  JdbcIssuedCertificates() {}

  /** For tests. */
  JdbcIssuedCertificates(Db db) {
    this.db = db;
  }

  @Override
  public List<Long> waiting(long round) {
    return db.list(WAITING, row -> row.getLong("id"), round);
  }

  @Override
  public long add(NewCertificate certificate) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    long id =
        db.one(
            ADD,
            row -> row.getLong("id"),
            certificate.person().value(),
            certificate.tier().name(),
            certificate.number().value(),
            certificate.schoolYear().roc(),
            certificate.issuedOn(),
            certificate.issuedOn(),
            certificate.expiresOn(),
            certificate.by().value(),
            certificate.application(),
            certificate.authority(),
            certificate.rules(),
            certificate.holderName(),
            certificate.schoolName(),
            certificate.renews(),
            salt);
    db.update(TOUCH, certificate.person().value());
    return id;
  }

  @Override
  public Held lock(long id) {
    return db.find(LOCK, JdbcIssuedCertificates::held, id)
        .orElseThrow(() -> new NotFound("certificate", id));
  }

  @Override
  public void withdraw(long id, String reason, PersonId by, Instant now) {
    OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
    long person = db.one(WITHDRAW, row -> row.getLong("person_id"), reason, by.value(), at, id);
    db.update(TOUCH, person);
  }

  @Override
  public Optional<Long> newest(PersonId person, Tier tier) {
    return db.find(NEWEST, row -> row.getLong("id"), person.value(), tier.name());
  }

  private static Held held(ResultSet row) throws SQLException {
    long application = row.getLong("application_id");
    CaseRef about = row.wasNull() ? null : CertificationApplication.ref(application);
    return new Held(
        row.getLong("id"),
        new PersonId(row.getLong("person_id")),
        new CertificateNumber(row.getString("number")),
        row.getString("authority"),
        row.getString("state").equals("WITHDRAWN"),
        about);
  }
}
