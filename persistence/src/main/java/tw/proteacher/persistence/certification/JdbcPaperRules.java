package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import tw.proteacher.certification.round.PaperRule;
import tw.proteacher.certification.round.model.KeptPaperRules;
import tw.proteacher.persistence.jdbc.Db;

@ApplicationScoped
class JdbcPaperRules implements KeptPaperRules {
  private static final String OF =
      "select " + PaperRuleRows.COLUMN + " from (select ?::bigint as id) r";

  /** No round has rules of its own that could take the place of a shipped one. */
  private static final String SHIPPED =
      "select " + PaperRuleRows.COLUMN + " from (select null::bigint as id) r";

  private static final String KEEP =
      """
      insert into certification.round_paper
        (round_id, form, from_key, until_key, period_key, weeks_key, step, lesson_of)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      on conflict on constraint round_paper_pk do update
      set from_key = excluded.from_key, until_key = excluded.until_key,
        period_key = excluded.period_key, weeks_key = excluded.weeks_key,
        step = excluded.step, lesson_of = excluded.lesson_of
      """;

  private static final String DROP =
      "delete from certification.round_paper where round_id = ? and form = ?";

  private static final String COPY =
      """
      insert into certification.round_paper
        (round_id, form, from_key, until_key, period_key, weeks_key, step, lesson_of)
      select ?, form, from_key, until_key, period_key, weeks_key, step, lesson_of
      from certification.round_paper
      where round_id = ?
      """;

  @Inject private Db db;

  /** For the container. */
  JdbcPaperRules() {}

  /** For tests. */
  JdbcPaperRules(Db db) {
    this.db = db;
  }

  @Override
  public Map<String, PaperRule> of(long round) {
    return db.one(OF, JdbcPaperRules::rules, round);
  }

  @Override
  public Map<String, PaperRule> shipped() {
    return db.one(SHIPPED, JdbcPaperRules::rules);
  }

  @Override
  public void keep(long round, PaperRule rule) {
    PaperRule.Side side = rule.lessonOf();
    db.update(
        KEEP,
        round,
        rule.form(),
        rule.fromKey(),
        rule.untilKey(),
        rule.periodKey(),
        rule.weeksKey(),
        rule.step(),
        side == null ? null : side.name());
  }

  @Override
  public void drop(long round, String form) {
    db.update(DROP, round, form);
  }

  @Override
  public void copy(long from, long to) {
    db.update(COPY, to, from);
  }

  private static Map<String, PaperRule> rules(ResultSet row) throws SQLException {
    return PaperRuleRows.read(row.getString("paper_rules"));
  }
}
