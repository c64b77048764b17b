package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.statistics.CertificationFigures;
import tw.proteacher.certification.statistics.FigureQuestion;
import tw.proteacher.certification.statistics.FigureRow;
import tw.proteacher.certification.statistics.Grouping;
import tw.proteacher.directory.SchoolLevel;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Slice;

/** Every question reads people and certificates once and joins them in memory. */
@ApplicationScoped
class JdbcCertificationFigures implements CertificationFigures {
  /** Who holds what today. */
  private static final String HELD =
      """
      with held as (
        select person_id, bool_or(tier = 'INITIAL') as initial,
          bool_or(tier = 'ADVANCED') as advanced, bool_or(tier = 'MENTOR') as mentor
        from certification.certificate
        where state = 'VALID' and (expires_on is null or expires_on > ?)
        group by person_id),
      """;

  private static final String PLACES =
      """
      place as (
        select s.id, s.code, s.name, s.county_code, c.name as county_name, c.sort
        from directory.school s
        join directory.county c on c.code = s.county_code
        where s.status = 'OPEN' and (? or s.county_code = any (?)) and (? or s.level = ?))
      """;

  private static final String PEOPLE =
      HELD
          + PLACES
          + """
          select %s as key, %s as label, count(*) as people,
            count(*) filter (where h.initial) as initial,
            count(*) filter (where h.advanced) as advanced,
            count(*) filter (where h.mentor) as mentor, count(*) over () as total
          from place
          join directory.membership m
            on m.school_id = place.id and m.is_main and m.ends_on is null
          left join held h on h.person_id = m.person_id
          """;

  private static final String TOTAL = PEOPLE.formatted("''", "''");

  private static final String PAGE = " limit ? offset ?";

  private static final String BY_COUNTY =
      PEOPLE.formatted("place.county_code", "place.county_name")
          + "group by place.county_code, place.county_name, place.sort order by place.sort"
          + PAGE;

  private static final String BY_SCHOOL =
      PEOPLE.formatted("place.code", "place.name")
          + "group by place.code, place.name, place.sort order by place.sort, place.code"
          + PAGE;

  private static final String BY_SUBJECT =
      PEOPLE.formatted("m.subject_area", "m.subject_area")
          + "group by m.subject_area order by count(*) desc, m.subject_area"
          + PAGE;

  /** Certificates by the school year they belong to, whether or not they have lapsed since. */
  private static final String BY_YEAR =
      HELD
          + PLACES
          + """
          select cert.school_year::text as key, cert.school_year::text as label, 0 as people,
            count(*) filter (where cert.tier = 'INITIAL') as initial,
            count(*) filter (where cert.tier = 'ADVANCED') as advanced,
            count(*) filter (where cert.tier = 'MENTOR') as mentor, count(*) over () as total
          from place
          join directory.membership m
            on m.school_id = place.id and m.is_main and m.ends_on is null
          join (
            select distinct person_id, tier, school_year
            from certification.certificate
            where state <> 'WITHDRAWN') cert on cert.person_id = m.person_id
          group by cert.school_year
          order by cert.school_year desc
          """
          + PAGE;

  private static final String COVERAGE =
      HELD
          + PLACES
          + """
          , school as (
            select place.county_code, place.county_name, place.sort, place.id,
              bool_or(h.initial) as initial, bool_or(h.advanced) as advanced,
              bool_or(h.mentor) as mentor
            from place
            left join directory.membership m
              on m.school_id = place.id and m.is_main and m.ends_on is null
            left join held h on h.person_id = m.person_id
            group by place.county_code, place.county_name, place.sort, place.id)
          select county_code as key, county_name as label, count(*) as people,
            count(*) filter (where initial) as initial,
            count(*) filter (where advanced) as advanced,
            count(*) filter (where mentor) as mentor, count(*) over () as total
          from school
          group by county_code, county_name, sort
          order by sort
          """
          + PAGE;

  @Inject private Db db;

  /** For the container. */
  JdbcCertificationFigures() {}

  /** For tests. */
  JdbcCertificationFigures(Db db) {
    this.db = db;
  }

  @Override
  public FigureRow total(FigureQuestion question) {
    return db.one(TOTAL, JdbcCertificationFigures::row, arguments(question));
  }

  @Override
  public Slice<FigureRow> by(Grouping grouping, FigureQuestion question, int first, int size) {
    return db.slice(sql(grouping), JdbcCertificationFigures::row, first, size, arguments(question));
  }

  @Override
  public List<FigureRow> all(Grouping grouping, FigureQuestion question) {
    return by(grouping, question, 0, Integer.MAX_VALUE).rows();
  }

  private static String sql(Grouping grouping) {
    return switch (grouping) {
      case COUNTY -> BY_COUNTY;
      case SCHOOL -> BY_SCHOOL;
      case SUBJECT -> BY_SUBJECT;
      case YEAR -> BY_YEAR;
      case COVERAGE -> COVERAGE;
    };
  }

  private static @Nullable Object[] arguments(FigureQuestion question) {
    SchoolLevel level = question.level();
    return new @Nullable Object[] {
      question.today(),
      question.counties().isEmpty(),
      question.counties().stream().map(CountyCode::value).toArray(String[]::new),
      level == null,
      level == null ? "" : level.name()
    };
  }

  private static FigureRow row(ResultSet row) throws SQLException {
    return new FigureRow(
        row.getString("key"),
        row.getString("label"),
        row.getLong("people"),
        row.getLong("initial"),
        row.getLong("advanced"),
        row.getLong("mentor"));
  }
}
