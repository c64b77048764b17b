package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Certificate;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.LegacyCertificate;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.WithdrawnCertificate;
import tw.proteacher.certification.model.Certificates;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolYear;

@ApplicationScoped
class JdbcCertificates implements Certificates {
  /**
   * A number that a centre entered before its row was taken over stays the centre's certificate.
   */
  private static final String TAKE_OVER =
      """
      insert into certification.certificate as c (person_id, tier, number, school_year, obtained_on,
        expires_on, source, legacy_id)
      select ?, ?, ?, ?, ?::date, ?::date, 'LEGACY', ?
       where not exists (
         select 1 from certification.certificate other
          where other.number = ? and other.tier = ? and other.person_id = ?
            and other.state <> 'WITHDRAWN' and other.legacy_id is distinct from ?)
      on conflict (legacy_id) do update
         set school_year = excluded.school_year, obtained_on = excluded.obtained_on,
             expires_on = excluded.expires_on, state = 'VALID', question = null, reason = '',
             changed_at = now()
      """;

  private static final String GIVE_BACK =
      """
      update certification.certificate
         set state = 'WITHDRAWN', reason = ?, changed_at = now()
       where legacy_id = ? and source = 'LEGACY' and state <> 'WITHDRAWN'
      """;

  private static final String HOLDER =
      """
      select person_id from certification.certificate
       where number = ? and length(number) = 10 and state <> 'WITHDRAWN'
      """;

  /** What only gave way to a better entry was never taken from anybody. */
  private static final String OF =
      """
      select c.id, c.tier, c.number, c.school_year, c.obtained_on, c.expires_on, c.source,
             c.state = 'WITHDRAWN' as withdrawn, c.reason,
             (c.withdrawn_at at time zone 'Asia/Taipei')::date as withdrawn_on,
             case when c.state <> 'WITHDRAWN' then %s end as renewed_by
        from certification.certificate c
       where c.person_id = ?
         and (c.state <> 'WITHDRAWN' or c.source = 'ISSUED' and c.withdrawn_at is not null)
       order by case when c.state = 'WITHDRAWN' then c.withdrawn_at end desc nulls first,
                c.school_year, c.tier, c.number
      """
          .formatted(Standing.RENEWED_BY);

  /**
   * A correction takes the place of what stood for the same certificate, never of one issued here.
   */
  private static final String REPLACE =
      """
      update certification.certificate
         set state = 'WITHDRAWN', reason = ?, changed_at = now()
       where person_id = ? and tier = ? and school_year = ? and source <> 'ISSUED'
         and state <> 'WITHDRAWN'
      """;

  private static final String ENTER =
      """
      insert into certification.certificate (person_id, tier, number, school_year, obtained_on,
        expires_on, source, entered_by, reason)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String TOUCH =
      "insert into intake.touched_person (person_id) values (?) on conflict do nothing";

  @Inject private Db db;

  JdbcCertificates() {}

  JdbcCertificates(Db db) {
    this.db = db;
  }

  @Override
  public void takeOver(LegacyCertificate row, @Nullable LocalDate expiresOn) {
    long person = row.person().value();
    String tier = row.tier().name();
    String number = row.number().value();
    db.update(
        TAKE_OVER,
        person,
        tier,
        number,
        row.schoolYear().roc(),
        row.obtainedOn(),
        expiresOn,
        row.id(),
        number,
        tier,
        person,
        row.id());
    db.update(TOUCH, person);
  }

  @Override
  public void giveBack(LegacyCertificate row, String reason) {
    db.update(GIVE_BACK, reason, row.id());
    db.update(TOUCH, row.person().value());
  }

  @Override
  public Optional<PersonId> holder(CertificateNumber number) {
    return db.find(HOLDER, row -> new PersonId(row.getLong(1)), number.value());
  }

  @Override
  public Held of(PersonId holder) {
    List<Certificate> standing = new ArrayList<>();
    List<WithdrawnCertificate> withdrawn = new ArrayList<>();
    Map<Long, CertificateNumber> renewals = new HashMap<>();
    db.list(
        OF,
        row -> {
          if (row.getBoolean("withdrawn")) {
            return withdrawn.add(withdrawn(row));
          }
          Certificate certificate = CertificateRow.read(row);
          String renewed = row.getString("renewed_by");
          if (!renewed.isEmpty()) {
            renewals.put(certificate.id(), new CertificateNumber(renewed));
          }
          return standing.add(certificate);
        },
        holder.value());
    return new Held(standing, withdrawn, renewals);
  }

  private static WithdrawnCertificate withdrawn(ResultSet row) throws SQLException {
    return new WithdrawnCertificate(
        row.getLong("id"),
        Tier.valueOf(row.getString("tier")),
        new CertificateNumber(row.getString("number")),
        new SchoolYear(row.getInt("school_year")),
        row.getObject("withdrawn_on", LocalDate.class),
        row.getString("reason"));
  }

  @Override
  public void enter(Entered entered) {
    long person = entered.person().value();
    db.update(REPLACE, entered.reason(), person, entered.tier().name(), entered.schoolYear().roc());
    db.update(
        ENTER,
        person,
        entered.tier().name(),
        entered.number().value(),
        entered.schoolYear().roc(),
        entered.obtainedOn(),
        entered.expiresOn(),
        entered.source().name(),
        entered.by().value(),
        entered.reason());
    db.update(TOUCH, person);
  }
}
