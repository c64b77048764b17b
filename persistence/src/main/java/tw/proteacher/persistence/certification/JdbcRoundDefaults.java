package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import tw.proteacher.certification.round.RoundCriterion;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundView.Terms;
import tw.proteacher.certification.round.model.RoundDefaults;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.persistence.jdbc.JsonRows;

@ApplicationScoped
class JdbcRoundDefaults implements RoundDefaults {
  private static final String TERMS = "select * from certification.round_default where purpose = ?";
  private static final String ITEMS =
      """
      select json_agg(i order by i.tier, i.position)
        from certification.round_default_item i
       where i.purpose = ?
      """;
  private static final String CRITERIA =
      """
      select json_agg(d order by d.tier, d.position)
        from (select c.tier, c.item_code, c.label, c.hint,
                     row_number() over (partition by c.tier order by c.position) as position
                from certification.round_default_criterion c
               where c.purpose = ?) d
      """;

  @Inject private Db db;

  /** For the container. */
  JdbcRoundDefaults() {}

  /** For tests. */
  JdbcRoundDefaults(Db db) {
    this.db = db;
  }

  @Override
  public Terms terms(RoundPurpose purpose) {
    return db.one(TERMS, RoundRow::terms, purpose.name());
  }

  @Override
  public List<RoundItem> items(RoundPurpose purpose) {
    return listed(ITEMS, RoundPlans::item, purpose);
  }

  @Override
  public List<RoundCriterion> criteria(RoundPurpose purpose) {
    return listed(CRITERIA, RoundPlans::criterion, purpose);
  }

  private <T> List<T> listed(String sql, Function<JsonObject, T> row, RoundPurpose purpose) {
    return db.one(sql, found -> JsonRows.listed(found.getString(1), row), purpose.name());
  }
}
