package tw.proteacher.persistence.certification;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.round.PaperRule;
import tw.proteacher.persistence.jdbc.JsonRows;

/** 表單日期規定 as a column, for whoever reads the round anyway. */
public final class PaperRuleRows {
  /** The rules of a round {@code r}: its own, and for other forms those that are shipped. */
  public static final String COLUMN =
      """
      (select json_agg(rule) from (
         select form, from_key, until_key, period_key, weeks_key, step, lesson_of
           from certification.round_paper where round_id = r.id
         union all
         select s.form, s.from_key, s.until_key, s.period_key, s.weeks_key, s.step, s.lesson_of
           from certification.paper_rule s
          where not exists (
            select from certification.round_paper o where o.round_id = r.id and o.form = s.form)
         ) rule) as paper_rules
      """
          .strip();

  private PaperRuleRows() {}

  /** What {@link #COLUMN} brought, by code of the form. */
  public static Map<String, PaperRule> read(@Nullable String json) {
    Map<String, PaperRule> rules = new HashMap<>();
    JsonRows.listed(json, PaperRuleRows::rule).forEach(rule -> rules.put(rule.form(), rule));
    return rules;
  }

  private static PaperRule rule(JsonObject row) {
    String lessonOf = JsonRows.text(row, "lesson_of");
    return new PaperRule(
        row.getString("form"),
        row.getString("from_key"),
        row.getString("until_key"),
        row.getString("period_key"),
        row.getString("weeks_key"),
        JsonRows.number(row, "step"),
        lessonOf == null ? null : PaperRule.Side.valueOf(lessonOf));
  }
}
