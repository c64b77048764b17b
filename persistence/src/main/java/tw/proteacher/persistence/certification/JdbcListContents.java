package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.OpenPeriod;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.list.SchoolListState;
import tw.proteacher.certification.list.model.ListContents;
import tw.proteacher.certification.list.model.SchoolList;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.persistence.casework.TimelineRows;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.persistence.jdbc.JsonRows;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.SchoolCode;

/** A school's list with all its lines in one row, so that a page that shows it asks once. */
@ApplicationScoped
class JdbcListContents implements ListContents {
  private static final String SELECT =
      RoundRow.with(
              """
              , (select max(e.until) from certification.round_extension e
                  where e.round_id = r.id and e.school = s.code) as until,
              l.id as list_id, l.state as list_state, l.meeting_on, l.minutes_file, l.principal_at,
              l.handed_in_at, l.version as list_version,
              (select json_agg(counted) from (
                 select e.tier, count(distinct e.person_id) as people
                   from certification.school_list_entry e
                   join certification.school_list own on own.id = e.list_id
                   join certification.round other on other.id = own.round_id
                  where own.school = s.code and e.in_quota and e.removed_at is null
                    and e.waived_at is null and other.state <> 'CANCELLED'
                  group by e.tier) counted) as counted,
              """
                  + ListEntryRows.COLUMN
                  + ", "
                  + TimelineRows.column(SchoolList.KIND, "l.id"))
          + """
           join directory.school s on s.code = ?
           left join certification.school_list l on l.round_id = r.id and l.school = s.code
          """;

  private static final String OF = SELECT + " where r.id = ?";

  private static final String ANNOUNCED =
      SELECT
          + """
           where r.state = 'PUBLISHED' and r.authority in ('MOE', s.county_code)
           order by r.opens_at desc, r.id desc
          """;

  @Inject private Db db;

  /** For the container. */
  JdbcListContents() {}

  /** For tests. */
  JdbcListContents(Db db) {
    this.db = db;
  }

  @Override
  public Contents of(long round, SchoolCode school) {
    return db.find(OF, JdbcListContents::contents, school.value(), round)
        .orElseThrow(() -> new NotFound("round", round));
  }

  @Override
  public List<Contents> announced(SchoolCode school) {
    return db.list(ANNOUNCED, JdbcListContents::contents, school.value());
  }

  private static Contents contents(ResultSet row) throws SQLException {
    RoundView round = RoundRow.read(row);
    OpenPeriod period = round.listPeriod();
    Map<Tier, Integer> counted = new EnumMap<>(Tier.class);
    for (Count count : JsonRows.listed(row.getString("counted"), JdbcListContents::count)) {
      counted.put(count.tier(), count.people());
    }
    return new Contents(
        round,
        RoundRow.instant(row, "until").map(period::until).orElse(period),
        counted,
        kept(row),
        ListEntryRows.read(row.getString("entries")),
        TimelineRows.read(row.getString("history")));
  }

  private record Count(Tier tier, int people) {}

  private static Count count(JsonObject row) {
    return new Count(Tier.valueOf(row.getString("tier")), row.getInt("people"));
  }

  private static @Nullable Kept kept(ResultSet row) throws SQLException {
    long id = row.getLong("list_id");
    if (row.wasNull()) {
      return null;
    }
    return new Kept(
        SchoolList.ref(id),
        SchoolListState.valueOf(row.getString("list_state")),
        row.getObject("meeting_on", LocalDate.class),
        row.getString("minutes_file"),
        RoundRow.moment(row, "principal_at"),
        RoundRow.moment(row, "handed_in_at"),
        row.getLong("list_version"));
  }
}
