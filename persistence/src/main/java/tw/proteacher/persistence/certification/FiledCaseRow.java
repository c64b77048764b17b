package tw.proteacher.persistence.certification;

import jakarta.json.JsonObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import tw.proteacher.certification.review.ReviewBox;
import tw.proteacher.certification.review.ReviewQueries.AppealRow;
import tw.proteacher.certification.review.ReviewQueries.EvidenceFile;
import tw.proteacher.certification.review.ReviewQueries.EvidenceRow;
import tw.proteacher.certification.review.ReviewQueries.FiledCase;
import tw.proteacher.certification.review.ReviewQueries.WishRow;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.persistence.jdbc.JsonRows;

/** One case as a row, its lists as JSON: what {@link ReviewSql#FILED} brings. */
final class FiledCaseRow {
  private FiledCaseRow() {}

  static FiledCase read(ResultSet row) throws SQLException {
    String box = row.getString("box");
    return new FiledCase(
        JsonRows.one(row.getString("head"), ReviewRows::head),
        box == null ? null : ReviewBox.valueOf(box),
        RoundRow.read(row),
        JsonRows.listed(row.getString("evidence"), FiledCaseRow::evidence),
        JsonRows.listed(row.getString("wishes"), FiledCaseRow::wish),
        JsonRows.listed(row.getString("flags"), ReviewRows::flag),
        JsonRows.listed(row.getString("appeals"), FiledCaseRow::appeal));
  }

  private static EvidenceRow evidence(JsonObject row) {
    return new EvidenceRow(
        JsonRows.id(row, "id"),
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
        JsonRows.id(row, "id"),
        row.getInt("stage"),
        JsonRows.idOrNull(row, "evidence_id"),
        JsonRows.idOrNull(row, "sheet_id"),
        row.getString("field"),
        row.getString("remark"),
        JsonRows.momentOrNull(row, "settled_at"));
  }

  private static AppealRow appeal(JsonObject row) {
    return new AppealRow(
        JsonRows.id(row, "id"),
        JsonRows.idOrNull(row, "sheet_id"),
        row.getString("reason"),
        JsonRows.moment(row, "filed_at"),
        JsonRows.momentOrNull(row, "decided_at"),
        row.isNull("granted") ? null : row.getBoolean("granted"),
        row.getString("remark"));
  }
}
