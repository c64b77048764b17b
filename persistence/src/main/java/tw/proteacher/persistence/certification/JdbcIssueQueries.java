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
import tw.proteacher.certification.issue.CaseToIssue;
import tw.proteacher.certification.issue.CertificateSheet;
import tw.proteacher.certification.issue.CertificateStanding;
import tw.proteacher.certification.issue.IssueQueries;
import tw.proteacher.certification.issue.IssuedRow;
import tw.proteacher.certification.issue.RoundToIssue;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.shared.Slice;

@ApplicationScoped
class JdbcIssueQueries implements IssueQueries {
  private static final String ROUNDS =
      """
      select r.id, r.authority, coalesce(c.name, '') as authority_name, r.school_year, r.name,
        r.purpose,
        count(*) filter (where a.state = 'PASSED') as passed,
        count(*) filter (where a.state = 'CERTIFIED') as certified
      from certification.round r
      join certification.application a on a.round_id = r.id
      left join directory.county c on c.code = r.authority
      where a.state in ('PASSED', 'CERTIFIED') and r.authority = any (?)
      group by r.id, c.name
      order by bool_or(a.state = 'PASSED') desc, r.school_year desc, r.id desc
      """;

  private static final String WAITING =
      """
      select a.id, coalesce(a.receipt, '') as receipt, a.tier, p.name, s.name as school_name
      from certification.application a
      join directory.person p on p.id = a.person_id
      join directory.school s on s.code = a.school
      where a.round_id = ? and a.state = 'PASSED'
      order by a.tier, a.school, a.id
      """;

  private static final String ISSUED =
      """
      select id, number, tier, holder_name, school_name, issued_on, expires_on, reason, %s as standing,
        count(*) over () as total
      from certification.certificate
      where source = 'ISSUED' and authority = any (?)
        and (starts_with(number, ?) or starts_with(holder_name, ?))
      order by id desc
      limit ? offset ?
      """
          .formatted(Standing.SQL);

  private static final String SHEET =
      """
      select c.id, c.tier, c.number, c.school_year, c.holder_name, c.school_name, c.authority,
        coalesce(county.name, '') as authority_name, c.issued_on, c.expires_on,
        %s as standing, coalesce(old.number, '') as renews, %s as renewed_by
      from certification.certificate c
      left join directory.county county on county.code = c.authority
      left join certification.certificate old on old.id = c.renews_id
      where c.id = ? and c.source = 'ISSUED'
      """
          .formatted(Standing.of("c"), Standing.RENEWED_BY);

  private static final String HOLDER =
      "select person_id from certification.certificate where id = ? and source = 'ISSUED'";

  private static final String BADGE_MARK =
      """
      select badge_salt, badge_index from certification.certificate
      where id = ? and badge_index is not null
      """;

  @Inject private Db db;

  /** For the container. */
  JdbcIssueQueries() {}

  /** For tests. */
  JdbcIssueQueries(Db db) {
    this.db = db;
  }

  @Override
  public List<RoundToIssue> rounds(Reach reach) {
    return db.list(ROUNDS, JdbcIssueQueries::round, (Object) authorities(reach));
  }

  @Override
  public List<CaseToIssue> waiting(long round) {
    return db.list(
        WAITING,
        row ->
            new CaseToIssue(
                row.getLong("id"),
                row.getString("receipt"),
                Tier.valueOf(row.getString("tier")),
                row.getString("name"),
                row.getString("school_name")),
        round);
  }

  @Override
  public Slice<IssuedRow> issued(Reach reach, String text, LocalDate today, int first, int size) {
    return db.slice(
        ISSUED, JdbcIssueQueries::issued, first, size, today, authorities(reach), text, text);
  }

  @Override
  public CertificateSheet sheet(long id, LocalDate today) {
    return db.find(SHEET, JdbcIssueQueries::sheet, today, id)
        .orElseThrow(() -> new NotFound("certificate", id));
  }

  @Override
  public PersonId holder(long id) {
    return db.find(HOLDER, row -> new PersonId(row.getLong("person_id")), id)
        .orElseThrow(() -> new NotFound("certificate", id));
  }

  @Override
  public Optional<BadgeMark> badgeMark(long id) {
    return db.find(
        BADGE_MARK,
        row -> new BadgeMark(row.getBytes("badge_salt"), row.getInt("badge_index")),
        id);
  }

  /** Whom one acts for; the national centre acts for the ministry. */
  private static String[] authorities(Reach reach) {
    return reach.nation()
        ? new String[] {Authority.MINISTRY}
        : reach.counties().stream().map(CountyCode::value).toArray(String[]::new);
  }

  private static RoundToIssue round(ResultSet row) throws SQLException {
    return new RoundToIssue(
        row.getLong("id"),
        row.getString("authority"),
        row.getString("authority_name"),
        new SchoolYear(row.getInt("school_year")),
        row.getString("name"),
        RoundPurpose.valueOf(row.getString("purpose")),
        row.getInt("passed"),
        row.getInt("certified"));
  }

  private static IssuedRow issued(ResultSet row) throws SQLException {
    return new IssuedRow(
        row.getLong("id"),
        new CertificateNumber(row.getString("number")),
        Tier.valueOf(row.getString("tier")),
        row.getString("holder_name"),
        row.getString("school_name"),
        row.getObject("issued_on", LocalDate.class),
        row.getObject("expires_on", LocalDate.class),
        CertificateStanding.valueOf(row.getString("standing")),
        row.getString("reason"));
  }

  private static CertificateSheet sheet(ResultSet row) throws SQLException {
    return new CertificateSheet(
        row.getLong("id"),
        Tier.valueOf(row.getString("tier")),
        new CertificateNumber(row.getString("number")),
        new SchoolYear(row.getInt("school_year")),
        row.getString("holder_name"),
        row.getString("school_name"),
        row.getString("authority"),
        row.getString("authority_name"),
        row.getObject("issued_on", LocalDate.class),
        row.getObject("expires_on", LocalDate.class),
        CertificateStanding.valueOf(row.getString("standing")),
        row.getString("renews"),
        row.getString("renewed_by"));
  }
}
