package tw.proteacher.persistence.certification.filing;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.filing.CorrectionWish;
import tw.proteacher.certification.filing.evidence.EvidenceFile;
import tw.proteacher.certification.filing.model.Evidences;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.persistence.jdbc.JsonRows;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Severity;

/** The lists of a case {@code a} as columns, and their rows. */
final class ContentRows {
  static final String COLUMNS =
      """
      (select json_agg(e order by e.item_code, e.position) from (
         select e.id, e.application_id, e.item_code, e.position, e.partner_id,
                coalesce(p.name, '') as partner_name,
                row_number() over (partition by e.item_code order by e.position) as number
           from certification.evidence e
           left join directory.person p on p.id = e.partner_id
          where e.application_id = a.id and e.removed_at is null) e) as performances,
      (select json_agg(f order by f.id) from (
         select f.id, f.evidence_id, f.file_id, s.name, s.bytes, f.uploaded_at
           from certification.evidence_file f
           join certification.evidence e on e.id = f.evidence_id
           join notices.stored_file s on s.id = f.file_id
          where e.application_id = a.id and e.removed_at is null and f.removed_at is null) f)
        as files,
      (select json_agg(e order by e.id) from (
         select e.id, e.partner_id, other.receipt
           from certification.application other
           join certification.evidence e on e.application_id = other.id
          where other.person_id = a.person_id and other.id <> a.id and e.removed_at is null
            and (a.submitted_at is null or other.submitted_at < a.submitted_at)
            and other.state in ('SUBMITTED', 'LISTED', 'FIRST_REVIEW', 'RETURNED', 'REVISING',
              'SECOND_REVIEW', 'FIXING', 'PASSED', 'APPEALED', 'CERTIFIED')) e) as elsewhere,
      (select json_agg(w order by w.evidence_id nulls first, w.sheet_id nulls first, w.id)
         from certification.correction_wish w
        where w.application_id = a.id and w.settled_at is null) as wishes,
      (select json_agg(f order by f.position)
         from certification.application_finding f
        where f.application_id = a.id
          and f.found_at = (select max(l.found_at) from certification.application_finding l
                             where l.application_id = a.id)) as found
      """
          .strip();

  private ContentRows() {}

  static Evidences.Entry performance(JsonObject row) {
    return new Evidences.Entry(
        JsonRows.id(row, "id"),
        JsonRows.id(row, "application_id"),
        row.getString("item_code"),
        row.getInt("number"),
        person(row),
        row.getString("partner_name"));
  }

  static EvidenceFile file(JsonObject row) {
    return new EvidenceFile(
        JsonRows.id(row, "id"),
        JsonRows.id(row, "evidence_id"),
        new StoredFileId(UUID.fromString(row.getString("file_id"))),
        row.getString("name"),
        row.getInt("bytes"),
        JsonRows.instant(row, "uploaded_at"));
  }

  static Evidences.Shown elsewhere(JsonObject row) {
    return new Evidences.Shown(JsonRows.id(row, "id"), person(row), row.getString("receipt", ""));
  }

  static CorrectionWish wish(JsonObject row) {
    return new CorrectionWish(
        JsonRows.id(row, "id"),
        row.getInt("stage"),
        JsonRows.idOrNull(row, "evidence_id"),
        JsonRows.idOrNull(row, "sheet_id"),
        row.getString("field"),
        row.getString("remark"),
        JsonRows.instant(row, "wished_at"));
  }

  static Finding finding(JsonObject row) {
    List<Serializable> facts =
        List.copyOf(row.getJsonArray("facts").getValuesAs(JsonString::getString));
    return new Finding(
        row.getString("code"),
        Severity.valueOf(row.getString("severity")),
        row.getString("rule"),
        facts);
  }

  private static @Nullable PersonId person(JsonObject row) {
    Long partner = JsonRows.idOrNull(row, "partner_id");
    return partner == null ? null : new PersonId(partner);
  }
}
