package tw.proteacher.persistence.certification.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import tw.proteacher.casework.OpenPeriod;
import tw.proteacher.certification.filing.model.CaseContents;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.persistence.casework.TimelineRows;
import tw.proteacher.persistence.certification.PaperRuleRows;
import tw.proteacher.persistence.certification.RoundRow;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.persistence.jdbc.JsonRows;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.SchoolCode;

/** A case with all its lists in one row, so that a page that shows it asks once. */
@ApplicationScoped
class JdbcCaseContents implements CaseContents {
  private static final String OF =
      RoundRow.with(
              """
              , greatest(r.closes_at,
                (select max(e.until) from certification.round_extension e
                  where e.round_id = r.id and (e.person_id = a.person_id or e.school = a.school)))
                as until,
              a.school as filed_from, holder.name as person_name,
              coalesce(place.name, '') as school_name,
              """
                  + ContentRows.COLUMNS
                  + ", "
                  + PaperRuleRows.COLUMN
                  + ", "
                  + TimelineRows.column("certification.application", "a.id"))
          + """
           join certification.application a on a.round_id = r.id
           join directory.person holder on holder.id = a.person_id
           left join directory.school place on place.code = a.school
          where a.id = ?
          """;

  private Db db;

  /** For the container. */
  @SuppressWarnings("NullAway")
  protected JdbcCaseContents() {}

  @Inject
  JdbcCaseContents(Db db) {
    this.db = db;
  }

  @Override
  public Contents of(long application) {
    return db.find(OF, JdbcCaseContents::contents, application)
        .orElseThrow(() -> new NotFound("application", application));
  }

  private static Contents contents(ResultSet row) throws SQLException {
    return new Contents(
        opening(row),
        PaperRuleRows.read(row.getString("paper_rules")),
        row.getString("person_name"),
        row.getString("school_name"),
        JsonRows.listed(row.getString("performances"), ContentRows::performance),
        JsonRows.listed(row.getString("files"), ContentRows::file),
        JsonRows.listed(row.getString("elsewhere"), ContentRows::elsewhere),
        JsonRows.listed(row.getString("wishes"), ContentRows::wish),
        JsonRows.listed(row.getString("found"), ContentRows::finding),
        TimelineRows.read(row.getString("history")));
  }

  private static Rounds.Opening opening(ResultSet row) throws SQLException {
    RoundView round = RoundRow.read(row);
    OpenPeriod period = round.period();
    return new Rounds.Opening(
        round,
        new SchoolCode(row.getString("filed_from")),
        RoundRow.instant(row, "until").map(period::until).orElse(period));
  }
}
