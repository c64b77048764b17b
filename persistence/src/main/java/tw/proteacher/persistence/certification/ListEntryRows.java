package tw.proteacher.persistence.certification;

import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.list.ListEntry;
import tw.proteacher.persistence.jdbc.JsonRows;
import tw.proteacher.shared.PersonId;

/** 推薦名單 as a column, for whoever reads the list anyway. */
final class ListEntryRows {
  /** Who stands on the list {@code l} of the school {@code s}. */
  static final String COLUMN =
      """
      (select json_agg(named order by array_position(array['INITIAL', 'ADVANCED', 'MENTOR'],
                named.tier::text), named.name, named.id)
         from (
         select e.id, e.person_id, p.name, coalesce(m.title, '') as title, e.tier,
                e.in_quota, e.waived_at is not null as waived, e.remark
           from certification.school_list_entry e
           join directory.person p on p.id = e.person_id
           left join directory.membership m
             on m.person_id = e.person_id and m.school_id = s.id and m.ends_on is null
          where e.list_id = l.id and e.removed_at is null) named) as entries
      """
          .strip();

  private ListEntryRows() {}

  /** What {@link #COLUMN} brought. */
  static List<ListEntry> read(@Nullable String json) {
    return JsonRows.listed(json, ListEntryRows::entry);
  }

  private static ListEntry entry(JsonObject row) {
    return new ListEntry(
        JsonRows.id(row, "id"),
        new PersonId(JsonRows.id(row, "person_id")),
        row.getString("name"),
        row.getString("title"),
        Tier.valueOf(row.getString("tier")),
        row.getBoolean("in_quota"),
        row.getBoolean("waived"),
        row.getString("remark"));
  }
}
