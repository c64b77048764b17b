package tw.proteacher.persistence.certification;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Decision;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.review.ReviewBox;
import tw.proteacher.certification.review.ReviewQueries.AppealRow;
import tw.proteacher.certification.review.ReviewQueries.CaseHead;
import tw.proteacher.certification.review.ReviewQueries.EvidenceFile;
import tw.proteacher.certification.review.ReviewQueries.EvidenceRow;
import tw.proteacher.certification.review.ReviewQueries.FiledCase;
import tw.proteacher.certification.review.ReviewQueries.FlagRow;
import tw.proteacher.certification.review.ReviewQueries.WishRow;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.persistence.jdbc.JsonRows;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

/** One case as a row, its lists as JSON: what {@link ReviewSql#FILED} brings. */
final class FiledCaseRow {
  private FiledCaseRow() {}

  static FiledCase read(ResultSet row) throws SQLException {
    String box = row.getString("box");
    return new FiledCase(
        listed(row, "head", FiledCaseRow::head).get(0),
        box == null ? null : ReviewBox.valueOf(box),
        RoundRow.read(row),
        listed(row, "evidence", FiledCaseRow::evidence),
        listed(row, "wishes", FiledCaseRow::wish),
        listed(row, "flags", FiledCaseRow::flag),
        listed(row, "appeals", FiledCaseRow::appeal));
  }

  private static <T> List<T> listed(ResultSet row, String column, Function<JsonObject, T> read)
      throws SQLException {
    return JsonRows.listed(row.getString(column), read);
  }

  private static CaseHead head(JsonObject row) {
    return new CaseHead(
        key(row, "id"),
        key(row, "round_id"),
        row.getString("receipt"),
        new PersonId(key(row, "person_id")),
        row.getString("name"),
        new SchoolCode(row.getString("school")),
        row.getString("school_name"),
        new CountyCode(row.getString("county")),
        row.getString("county_name"),
        Tier.valueOf(row.getString("tier")),
        row.isNull("route") ? null : row.getInt("route"),
        ApplicationState.valueOf(row.getString("state")),
        row.getInt("stage"),
        moment(row, "submitted_at"),
        row.isNull("decision") ? null : Decision.valueOf(row.getString("decision")),
        row.getString("decision_remark"),
        moment(row, "due_at"),
        key(row, "version"));
  }

  private static EvidenceRow evidence(JsonObject row) {
    return new EvidenceRow(
        key(row, "id"),
        row.getString("item_code"),
        row.getInt("position"),
        row.getString("partner_name"),
        row.isNull("files")
            ? List.of()
            : row.getJsonArray("files").getValuesAs(JsonObject.class).stream()
                .map(FiledCaseRow::file)
                .toList());
  }

  private static EvidenceFile file(JsonObject row) {
    return new EvidenceFile(
        new StoredFileId(UUID.fromString(row.getString("file_id"))),
        row.getString("label"),
        row.getString("file_name"),
        row.getString("media_type"),
        row.getInt("bytes"));
  }

  private static WishRow wish(JsonObject row) {
    return new WishRow(
        key(row, "id"),
        row.getInt("stage"),
        maybeKey(row, "evidence_id"),
        maybeKey(row, "sheet_id"),
        row.getString("field"),
        row.getString("remark"),
        moment(row, "settled_at"));
  }

  private static FlagRow flag(JsonObject row) {
    return new FlagRow(
        key(row, "id"),
        maybeKey(row, "application_id"),
        maybeKey(row, "certificate_id"),
        row.getString("name"),
        row.getString("number"),
        row.getString("code"),
        row.getJsonArray("facts").getValuesAs(JsonString::getString),
        at(row, "raised_at"),
        moment(row, "cleared_at"),
        row.getString("remark"));
  }

  private static AppealRow appeal(JsonObject row) {
    return new AppealRow(
        key(row, "id"),
        maybeKey(row, "sheet_id"),
        row.getString("reason"),
        at(row, "filed_at"),
        moment(row, "decided_at"),
        row.isNull("granted") ? null : row.getBoolean("granted"),
        row.getString("remark"));
  }

  private static long key(JsonObject row, String column) {
    return row.getJsonNumber(column).longValue();
  }

  private static @Nullable Long maybeKey(JsonObject row, String column) {
    return row.isNull(column) ? null : (Long) key(row, column);
  }

  private static @Nullable OffsetDateTime moment(JsonObject row, String column) {
    return row.isNull(column) ? null : at(row, column);
  }

  private static OffsetDateTime at(JsonObject row, String column) {
    return OffsetDateTime.parse(row.getString(column)).withOffsetSameInstant(ZoneOffset.UTC);
  }
}
