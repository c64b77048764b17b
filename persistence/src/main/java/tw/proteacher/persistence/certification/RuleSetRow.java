package tw.proteacher.persistence.certification;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.Ahead;
import tw.proteacher.certification.model.Candidacy;
import tw.proteacher.certification.model.Confidence;
import tw.proteacher.certification.model.HourKind;
import tw.proteacher.certification.model.HourRule;
import tw.proteacher.certification.model.Prerequisite;
import tw.proteacher.certification.model.Provenance;
import tw.proteacher.certification.model.RuleSet;
import tw.proteacher.certification.model.RuleSetName;
import tw.proteacher.certification.model.RuledItem;
import tw.proteacher.certification.model.Window;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseMode;

/** One version of a rule set with its requirements gathered into one row. */
final class RuleSetRow {
  /** Requirements come as {@code CORE:120:PHYSICAL,BLENDED;…} and {@code INITIAL::;:B1:60;…}. */
  static final String SELECT =
      """
      select r.*,
             (select string_agg(h.kind || ':' || h.tenths || ':' || h.modes, ';' order by h.kind)
                from certification.rule_hours h where h.rule_set_id = r.id) as hours,
             (select string_agg(concat(p.tier, ':', p.category, ':', p.tenths), ';'
                                order by p.position)
                from certification.rule_prerequisite p where p.rule_set_id = r.id) as any_of,
             array(select i.code from certification.rule_item i
                    where i.rule_set_id = r.id order by i.position) as item_codes,
             array(select i.label from certification.rule_item i
                    where i.rule_set_id = r.id order by i.position) as item_labels,
             array(select i.minimum::text from certification.rule_item i
                    where i.rule_set_id = r.id order by i.position) as item_minimums,
             array(select array_to_string(i.forms, ',') from certification.rule_item i
                    where i.rule_set_id = r.id order by i.position) as item_forms
        from certification.rule_set r
      """;

  private RuleSetRow() {}

  static RuleSet read(ResultSet row) throws SQLException {
    return new RuleSet(
        row.getLong("id"),
        name(row),
        CourseCategory.valueOf(row.getString("category")),
        hours(row.getString("hours")),
        new Candidacy(
            tenths(row.getBigDecimal("regular_years")),
            tenths(row.getBigDecimal("teaching_years")),
            row.getBoolean("qualified"),
            anyOf(row.getString("any_of")),
            row.getBoolean("prerequisite_first")),
        new Ahead(row.getBoolean("school_meeting"), number(row, "quota_percent"), items(row)),
        new Window(
            number(row, "window_extra_years"),
            monthDay(row.getString("window_last_day")),
            Window.CountsFrom.valueOf(row.getString("counts_from"))),
        number(row, "validity_years"),
        row.getString("number_letter").charAt(0),
        new Provenance(
            Confidence.valueOf(row.getString("confidence")),
            row.getString("source_text"),
            row.getString("reason")));
  }

  static String modes(HourRule rule) {
    return rule.modes().stream().sorted().map(CourseMode::name).collect(Collectors.joining(","));
  }

  private static RuleSetName name(ResultSet row) throws SQLException {
    return new RuleSetName(
        row.getString("code"),
        row.getInt("version"),
        row.getString("authority"),
        Tier.valueOf(row.getString("tier")),
        row.getInt("first_year"),
        number(row, "last_year"),
        row.getObject("effective_on", LocalDate.class));
  }

  private static List<HourRule> hours(@Nullable String gathered) {
    List<HourRule> rules = new ArrayList<>();
    for (String one : parts(gathered)) {
      String[] fields = one.split(":", -1);
      rules.add(
          new HourRule(
              HourKind.valueOf(fields[0]),
              Integer.parseInt(fields[1]),
              Arrays.stream(fields[2].split(","))
                  .map(CourseMode::valueOf)
                  .collect(Collectors.toSet())));
    }
    return rules;
  }

  private static List<Prerequisite> anyOf(@Nullable String gathered) {
    List<Prerequisite> ways = new ArrayList<>();
    for (String one : parts(gathered)) {
      String[] fields = one.split(":", -1);
      ways.add(
          fields[0].isEmpty()
              ? new Prerequisite.Attending(
                  CourseCategory.valueOf(fields[1]), Integer.parseInt(fields[2]))
              : new Prerequisite.Holding(Tier.valueOf(fields[0])));
    }
    return ways;
  }

  private static List<RuledItem> items(ResultSet row) throws SQLException {
    String[] codes = texts(row, "item_codes");
    String[] labels = texts(row, "item_labels");
    String[] minimums = texts(row, "item_minimums");
    String[] forms = texts(row, "item_forms");
    List<RuledItem> items = new ArrayList<>();
    for (int i = 0; i < codes.length; i++) {
      items.add(
          new RuledItem(
              codes[i],
              labels[i],
              Integer.parseInt(minimums[i]),
              forms[i].isEmpty() ? List.of() : List.of(forms[i].split(","))));
    }
    return items;
  }

  private static String[] texts(ResultSet row, String column) throws SQLException {
    return (String[]) row.getArray(column).getArray();
  }

  private static String[] parts(@Nullable String gathered) {
    return gathered == null ? new String[0] : gathered.split(";");
  }

  private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }

  private static @Nullable MonthDay monthDay(@Nullable String value) {
    return value == null ? null : MonthDay.parse("--" + value);
  }

  private static int tenths(BigDecimal value) {
    return value.movePointRight(1).intValue();
  }
}
