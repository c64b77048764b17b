package tw.proteacher.persistence.certification;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.proteacher.certification.Certificate;
import tw.proteacher.certification.model.Credit;
import tw.proteacher.certification.model.Facts;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.persistence.training.CountingCategories;
import tw.proteacher.shared.PersonId;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseKind;
import tw.proteacher.training.CourseMode;

/**
 * The facts of some people in three queries, whether two people or ten thousand: where they serve,
 * what they attended (summed up by the database), what they hold. A page that asks for one person
 * gets the same three in one.
 */
final class CandidateFacts {
  /** Years and the teacher's certificate outlive the last membership; so does its county. */
  private static final String SERVICE =
      """
      select distinct on (m.person_id) m.person_id, s.county_code,
             m.regular_years, m.teaching_years, m.qualified
        from directory.membership m
        join directory.school s on s.id = m.school_id
       where m.person_id %s
       order by m.person_id, m.ends_on desc nulls first, m.is_main desc, m.starts_on desc, m.id desc
      """;

  /** The ledger holds each course of a person once; withdrawn hours are none. */
  private static final String HOURS =
      """
      select h.person_id, c.category, c.kind, c.mode, c.school_year,
             sum(h.tenths)::int as tenths, min(c.starts_on) - date '1970-01-01' as first_day
        from training.hour_record h
        join training.course c on c.id = h.course_id
       where h.person_id %%s and h.state = 'L' and c.category in (%s)
       group by h.person_id, c.category, c.kind, c.mode, c.school_year
      """
          .formatted(CountingCategories.LIST);

  private static final String CERTIFICATES = CertificateRow.SELECT + " and person_id %s";

  /** No row of one part meets a row of another. */
  private static final String ALL_OF_ONE =
      """
      select service.county_code, service.regular_years, service.teaching_years, service.qualified,
             hours.category, hours.kind, hours.mode, hours.tenths, hours.first_day,
             held.id, held.tier, held.number, held.obtained_on, held.expires_on, held.source,
             coalesce(hours.school_year, held.school_year) as school_year
        from (%s) service
        full join (%s) hours on false
        full join (%s) held on false
      """
          .formatted(
              SERVICE.formatted("= ?"), HOURS.formatted("= ?"), CERTIFICATES.formatted("= ?"));

  private final Map<Long, Draft> drafts;

  private CandidateFacts(long[] people) {
    drafts = new LinkedHashMap<>(people.length * 2);
    for (long person : people) {
      drafts.put(person, new Draft());
    }
  }

  /** Facts by person. */
  static Map<Long, Facts> read(Connection connection, Among among, LocalDate on)
      throws SQLException {
    CandidateFacts facts = new CandidateFacts(among.people());
    facts.each(connection, SERVICE, among, CandidateFacts::service);
    facts.each(connection, HOURS, among, CandidateFacts::hours);
    facts.each(connection, CERTIFICATES, among, CandidateFacts::certificate);
    Map<Long, Facts> read = new LinkedHashMap<>(among.people().length * 2);
    facts.drafts.forEach((person, draft) -> read.put(person, draft.facts(on)));
    return read;
  }

  static Facts of(Db db, PersonId person, LocalDate on) {
    Draft draft = new Draft();
    long id = person.value();
    db.list(
        ALL_OF_ONE,
        row -> {
          part(row).take(draft, row);
          return draft;
        },
        id,
        id,
        id);
    return draft.facts(on);
  }

  private static Into part(ResultSet row) throws SQLException {
    if (row.getString("number") != null) {
      return CandidateFacts::certificate;
    }
    return row.getString("category") == null ? CandidateFacts::service : CandidateFacts::hours;
  }

  private void each(Connection connection, String sql, Among among, Into into) throws SQLException {
    among.each(
        connection,
        sql,
        row -> {
          Draft draft = drafts.get(row.getLong("person_id"));
          if (draft != null) {
            into.take(draft, row);
          }
        });
  }

  private static void service(Draft draft, ResultSet row) throws SQLException {
    draft.authority = row.getString("county_code");
    draft.regularTenths = tenths(row.getBigDecimal("regular_years"));
    draft.teachingTenths = tenths(row.getBigDecimal("teaching_years"));
    draft.qualified = row.getBoolean("qualified");
  }

  private static void hours(Draft draft, ResultSet row) throws SQLException {
    draft.credits.add(
        new Credit(
            CourseCategory.valueOf(row.getString("category")),
            CourseKind.valueOf(row.getString("kind")),
            CourseMode.valueOf(row.getString("mode")),
            row.getInt("school_year"),
            row.getInt("tenths"),
            LocalDate.ofEpochDay(row.getInt("first_day"))));
  }

  private static void certificate(Draft draft, ResultSet row) throws SQLException {
    draft.certificates.add(CertificateRow.read(row));
  }

  private static int tenths(BigDecimal value) {
    return value.movePointRight(1).intValue();
  }

  /** One row into a person's draft. */
  private interface Into {
    void take(Draft draft, ResultSet row) throws SQLException;
  }

  /** A person's facts while they are gathered. */
  private static final class Draft {
    private String authority = "";
    private int regularTenths;
    private int teachingTenths;
    private boolean qualified;
    private final List<Credit> credits = new ArrayList<>(4);
    private final List<Certificate> certificates = new ArrayList<>(1);

    Facts facts(LocalDate on) {
      return new Facts(
          on, authority, regularTenths, teachingTenths, qualified, credits, certificates);
    }
  }
}
