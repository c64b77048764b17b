package tw.proteacher.persistence.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

/** Rows of the review's queries as records. */
final class ReviewRows {
  private ReviewRows() {}

  static CaseHead head(ResultSet row) throws SQLException {
    return new CaseHead(
        row.getLong("id"),
        row.getLong("round_id"),
        row.getString("receipt"),
        new PersonId(row.getLong("person_id")),
        row.getString("name"),
        new SchoolCode(row.getString("school")),
        row.getString("school_name"),
        new CountyCode(row.getString("county")),
        row.getString("county_name"),
        Tier.valueOf(row.getString("tier")),
        row.getObject("route", Integer.class),
        ApplicationState.valueOf(row.getString("state")),
        row.getInt("stage"),
        row.getObject("submitted_at", OffsetDateTime.class),
        decision(row),
        row.getString("decision_remark"),
        row.getObject("due_at", OffsetDateTime.class),
        row.getLong("version"));
  }

  private static @Nullable Decision decision(ResultSet row) throws SQLException {
    String decision = row.getString("decision");
    return decision == null ? null : Decision.valueOf(decision);
  }

  static CaseRow listed(ResultSet row) throws SQLException {
    return new CaseRow(
        head(row),
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

  static FlagRow flag(ResultSet row) throws SQLException {
    return new FlagRow(
        row.getLong("id"),
        row.getObject("application_id", Long.class),
        row.getObject("certificate_id", Long.class),
        row.getString("name"),
        row.getString("number"),
        row.getString("code"),
        List.of((String[]) row.getArray("facts").getArray()),
        row.getObject("raised_at", OffsetDateTime.class),
        row.getObject("cleared_at", OffsetDateTime.class),
        row.getString("remark"));
  }
}
