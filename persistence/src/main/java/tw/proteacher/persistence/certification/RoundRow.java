package tw.proteacher.persistence.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.round.RoundPlan;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundState;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.shared.SchoolYear;

/** One round as a row, with what it asks for. */
public final class RoundRow {
  static final String SELECT = with("");

  private RoundRow() {}

  /** The select of rounds {@code r} with more columns, each after a comma. */
  public static String with(String columns) {
    return """
    select r.*, coalesce(c.name, '') as authority_name,
           %s%s
      from certification.round r
      left join directory.county c on c.code = r.authority
    """
        .formatted(RoundPlans.COLUMNS, columns);
  }

  public static RoundView read(ResultSet row) throws SQLException {
    RoundPlan plan = RoundPlans.read(row);
    return new RoundView(
        row.getLong("id"),
        row.getString("authority"),
        row.getString("authority_name"),
        new SchoolYear(row.getInt("school_year")),
        row.getString("name"),
        RoundPurpose.valueOf(row.getString("purpose")),
        RoundState.valueOf(row.getString("state")),
        times(row),
        terms(row),
        new RoundView.Texts(
            row.getString("contact"), row.getString("notes"), row.getString("source_text")),
        plan.tiers(),
        plan.items(),
        plan.criteria(),
        moment(row, "first_announced_at"),
        moment(row, "second_announced_at"),
        moment(row, "closed_at"),
        row.getLong("version"));
  }

  private static RoundView.Times times(ResultSet row) throws SQLException {
    return new RoundView.Times(
        moment(row, "opens_at"),
        moment(row, "closes_at"),
        moment(row, "list_closes_at"),
        day(row, "first_review_from"),
        day(row, "first_review_to"),
        day(row, "second_review_from"),
        day(row, "second_review_to"));
  }

  static RoundView.Terms terms(ResultSet row) throws SQLException {
    return new RoundView.Terms(
        row.getInt("stages"),
        row.getInt("reviewers"),
        row.getInt("fix_days"),
        row.getInt("appeal_days"),
        row.getInt("supplement_days"),
        row.getBoolean("school_list"),
        row.getBoolean("minutes_required"));
  }

  public static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(moment(row, column));
  }

  static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
