package tw.proteacher.persistence.certification;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import tw.proteacher.casework.Decision;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.review.Conflict;
import tw.proteacher.certification.review.ConflictReason;
import tw.proteacher.certification.review.ReviewBox;
import tw.proteacher.certification.review.ReviewQueries.CaseHead;
import tw.proteacher.certification.review.ReviewQueries.CaseRow;
import tw.proteacher.certification.review.ReviewQueries.DeskRow;
import tw.proteacher.certification.review.ReviewQueries.FlagRow;
import tw.proteacher.certification.review.ReviewQueries.ReviewerRow;
import tw.proteacher.certification.review.ReviewQueries.Sitting;
import tw.proteacher.persistence.jdbc.JsonRows;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

/** Rows of the review's queries as records. */
final class ReviewRows {
  private ReviewRows() {}

  static CaseHead head(JsonObject row) {
    String decision = JsonRows.text(row, "decision");
    return new CaseHead(
        JsonRows.id(row, "id"),
        JsonRows.id(row, "round_id"),
        row.getString("receipt"),
        new PersonId(JsonRows.id(row, "person_id")),
        row.getString("name"),
        new SchoolCode(row.getString("school")),
        row.getString("school_name"),
        new CountyCode(row.getString("county")),
        row.getString("county_name"),
        Tier.valueOf(row.getString("tier")),
        JsonRows.number(row, "route"),
        ApplicationState.valueOf(row.getString("state")),
        row.getInt("stage"),
        JsonRows.momentOrNull(row, "submitted_at"),
        decision == null ? null : Decision.valueOf(decision),
        row.getString("decision_remark"),
        JsonRows.momentOrNull(row, "due_at"),
        JsonRows.id(row, "version"));
  }

  static CaseRow listed(ResultSet row) throws SQLException {
    return new CaseRow(
        JsonRows.one(row.getString("head"), ReviewRows::head),
        ReviewBox.valueOf(row.getString("box")),
        row.getInt("seats"),
        row.getInt("given"),
        row.getInt("overdue"),
        row.getInt("flags"));
  }

  static DeskRow desk(ResultSet row) throws SQLException {
    return new DeskRow(
        row.getLong("id"),
        row.getString("receipt"),
        row.getString("name"),
        row.getString("school_name"),
        Tier.valueOf(row.getString("tier")),
        row.getString("round_name"),
        ApplicationState.valueOf(row.getString("state")),
        row.getInt("stage"),
        row.getObject("due_on", LocalDate.class),
        row.getBoolean("saved"),
        row.getBoolean("given"));
  }

  static Sitting sitting(ResultSet row) throws SQLException {
    return new Sitting(
        row.getLong("case_id"),
        new PersonId(row.getLong("reviewer_id")),
        row.getInt("stage"),
        row.getBoolean("open"),
        row.getBoolean("given"));
  }

  static ReviewerRow reviewer(ResultSet row) throws SQLException {
    return new ReviewerRow(
        new PersonId(row.getLong("person_id")),
        row.getString("name"),
        row.getString("school_name"),
        row.getInt("seats"),
        row.getInt("given"),
        row.getInt("waiting"),
        row.getInt("overdue"),
        row.getInt("elsewhere"));
  }

  static Conflict conflict(ResultSet row) throws SQLException {
    return new Conflict(
        row.getLong("application_id"),
        new PersonId(row.getLong("reviewer_id")),
        ConflictReason.valueOf(row.getString("reason")));
  }

  static FlagRow flag(JsonObject row) {
    return new FlagRow(
        JsonRows.id(row, "id"),
        JsonRows.idOrNull(row, "application_id"),
        JsonRows.idOrNull(row, "certificate_id"),
        row.getString("name"),
        row.getString("number"),
        row.getString("code"),
        row.getJsonArray("facts").getValuesAs(JsonString::getString),
        JsonRows.moment(row, "raised_at"),
        JsonRows.momentOrNull(row, "cleared_at"),
        row.getString("remark"));
  }
}
