package tw.proteacher.persistence.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import tw.proteacher.certification.Certificate;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.CertificateSource;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.SchoolYear;

/** One certificate that was not withdrawn. */
final class CertificateRow {
  static final String SELECT =
      """
      select id, person_id, tier, number, school_year, obtained_on, expires_on, source
        from certification.certificate
       where state <> 'WITHDRAWN'
      """;

  private CertificateRow() {}

  static Certificate read(ResultSet row) throws SQLException {
    return new Certificate(
        row.getLong("id"),
        Tier.valueOf(row.getString("tier")),
        new CertificateNumber(row.getString("number")),
        new SchoolYear(row.getInt("school_year")),
        row.getObject("obtained_on", LocalDate.class),
        row.getObject("expires_on", LocalDate.class),
        CertificateSource.valueOf(row.getString("source")));
  }
}
