package tw.proteacher.persistence.casework;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.TimelineEntry;
import tw.proteacher.persistence.jdbc.JsonRows;
import tw.proteacher.shared.PersonId;

/** 歷程紀錄 as a column, for whoever reads the case anyway. */
public final class TimelineRows {
  private TimelineRows() {}

  /**
   * @param kind of the case, see {@link tw.proteacher.casework.CaseRef}
   * @param id expression for its key
   */
  public static String column(String kind, String id) {
    return """
    (select json_agg(t order by t.id) from (
       select t.id, t.at, t.actor, coalesce(p.name, '') as name, t.event, t.facts, t.remark
         from casework.timeline t
         left join directory.person p on p.id = t.actor
        where t.kind = '%s' and t.case_id = %s) t) as history
    """
        .formatted(kind, id)
        .strip();
  }

  /** What the column brought. */
  public static List<TimelineEntry> read(@Nullable String json) {
    return JsonRows.listed(json, TimelineRows::entry);
  }

  private static TimelineEntry entry(JsonObject row) {
    Long actor = JsonRows.idOrNull(row, "actor");
    return new TimelineEntry(
        JsonRows.instant(row, "at"),
        actor == null ? null : new PersonId(actor),
        row.getString("name"),
        row.getString("event"),
        row.getJsonArray("facts").getValuesAs(JsonString::getString),
        row.getString("remark"));
  }
}
