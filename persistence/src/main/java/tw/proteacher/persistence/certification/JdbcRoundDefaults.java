package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.proteacher.certification.round.RoundCriterion;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundView.Terms;
import tw.proteacher.certification.round.model.RoundDefaults;
import tw.proteacher.persistence.jdbc.Db;

@ApplicationScoped
class JdbcRoundDefaults implements RoundDefaults {
  private static final String TERMS = "select * from certification.round_default where purpose = ?";
  private static final String ITEMS =
      "select * from certification.round_default_item where purpose = ? order by tier, position";
  private static final String CRITERIA =
      """
      select c.purpose, c.tier, c.item_code, c.label, c.hint,
             row_number() over (partition by c.tier order by c.position) as position
        from certification.round_default_criterion c
       where c.purpose = ?
       order by c.tier, c.position
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
    return db.list(ITEMS, RoundPlans::item, purpose.name());
  }

  @Override
  public List<RoundCriterion> criteria(RoundPurpose purpose) {
    return db.list(CRITERIA, RoundPlans::criterion, purpose.name());
  }
}
