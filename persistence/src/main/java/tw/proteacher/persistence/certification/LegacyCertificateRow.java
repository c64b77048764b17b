package tw.proteacher.persistence.certification;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.LegacyCertificate;
import tw.proteacher.certification.LegacyState;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolYear;

/** One legacy row. */
final class LegacyCertificateRow {
  static final String SELECT =
      """
      select id, person_id, tier, number, school_year, obtained_on, origin, state, warnings
        from certification.legacy_certificate
      """;

  private LegacyCertificateRow() {}

  static LegacyCertificate read(ResultSet row) throws SQLException {
    Array warnings = row.getArray("warnings");
    return new LegacyCertificate(
        row.getLong("id"),
        new PersonId(row.getLong("person_id")),
        Tier.valueOf(row.getString("tier")),
        new CertificateNumber(row.getString("number")),
        new SchoolYear(row.getInt("school_year")),
        row.getObject("obtained_on", LocalDate.class),
        row.getString("origin"),
        LegacyState.valueOf(row.getString("state")),
        List.of((String[]) warnings.getArray()));
  }
}
