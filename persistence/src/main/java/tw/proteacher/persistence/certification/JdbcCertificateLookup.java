package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.issue.CertificateLookup;
import tw.proteacher.certification.issue.CertificateStanding;
import tw.proteacher.certification.issue.HolderName;
import tw.proteacher.certification.issue.VerifiedCertificate;
import tw.proteacher.persistence.jdbc.Db;

@ApplicationScoped
class JdbcCertificateLookup implements CertificateLookup {
  /** One that stands is told before one that was withdrawn under the same number. */
  private static final String FIND =
      """
      select c.number, c.tier, coalesce(c.holder_name, p.name) as name,
        coalesce(c.authority, '') as authority, coalesce(county.name, '') as authority_name,
        coalesce(c.issued_on, c.obtained_on) as issued_on, c.expires_on, %s as standing,
        coalesce(old.number, '') as renews, %s as renewed_by
      from certification.certificate c
      join directory.person p on p.id = c.person_id
      left join certification.certificate old on old.id = c.renews_id
      left join directory.county county on county.code = c.authority
      where length(c.number) = 10 and c.number = ?
      order by c.state = 'WITHDRAWN', c.id desc
      limit 1
      """
          .formatted(Standing.of("c"), Standing.RENEWED_BY);

  private static final String WITHDRAWN =
      """
      select badge_index from certification.certificate
      where badge_index >= ? and badge_index < ? and state = 'WITHDRAWN'
      order by badge_index
      """;

  private static final String COUNTY = "select name from directory.county where code = ?";

  @Inject private Db db;

  /** For the container. */
  JdbcCertificateLookup() {}

  /** For tests. */
  JdbcCertificateLookup(Db db) {
    this.db = db;
  }

  @Override
  public Optional<VerifiedCertificate> find(CertificateNumber number, LocalDate today) {
    return number.yearOnly()
        ? Optional.empty()
        : db.find(FIND, JdbcCertificateLookup::verified, today, number.value());
  }

  @Override
  public List<Integer> withdrawnBadges(int from, int to) {
    return db.list(WITHDRAWN, row -> row.getInt("badge_index"), from, to);
  }

  @Override
  public Optional<String> countyName(String code) {
    return db.find(COUNTY, row -> row.getString("name"), code);
  }

  private static VerifiedCertificate verified(ResultSet row) throws SQLException {
    return new VerifiedCertificate(
        new CertificateNumber(row.getString("number")),
        Tier.valueOf(row.getString("tier")),
        HolderName.masked(row.getString("name")),
        row.getString("authority"),
        row.getString("authority_name"),
        row.getObject("issued_on", LocalDate.class),
        row.getObject("expires_on", LocalDate.class),
        CertificateStanding.valueOf(row.getString("standing")),
        row.getString("renews"),
        row.getString("renewed_by"));
  }
}
