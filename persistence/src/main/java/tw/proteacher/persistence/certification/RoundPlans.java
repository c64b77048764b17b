package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.AttachmentRule;
import tw.proteacher.certification.round.PartnerKind;
import tw.proteacher.certification.round.RoundCriterion;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.certification.round.RoundPlan;
import tw.proteacher.certification.round.RoundTier;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.persistence.jdbc.JsonRows;

/** Tiers, items and standards of rounds: small lists that are read and replaced as a whole. */
@ApplicationScoped
class RoundPlans {
  /** The three lists of a round {@code r} as columns, for whoever reads the round anyway. */
  static final String COLUMNS =
      """
      (select json_agg(t order by array_position(array['INITIAL', 'ADVANCED', 'MENTOR'],
                t.tier::text))
         from certification.round_tier t where t.round_id = r.id) as tiers,
      (select json_agg(i order by array_position(array['INITIAL', 'ADVANCED', 'MENTOR'],
                i.tier::text), i.position)
         from certification.round_item i where i.round_id = r.id) as items,
      (select json_agg(c order by array_position(array['INITIAL', 'ADVANCED', 'MENTOR'],
                c.tier::text), c.position)
         from certification.round_criterion c where c.round_id = r.id) as criteria
      """
          .strip();

  private static final String OF = "select " + COLUMNS + " from (select ?::bigint as id) r";
  private static final List<String> CLEAR =
      List.of(
          "delete from certification.round_criterion where round_id = ?",
          "delete from certification.round_item where round_id = ?",
          "delete from certification.round_tier where round_id = ?");
  private static final String ADD_TIER =
      """
      insert into certification.round_tier (round_id, tier, first_training_year, last_training_year)
      values (?, ?, ?, ?)
      """;
  private static final String ADD_ITEM =
      """
      insert into certification.round_item (round_id, tier, position, code, label, hint, minimum,
        forms, attachment, partner, weeks, route)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String ADD_CRITERION =
      """
      insert into certification.round_criterion (round_id, tier, position, item_code, label, hint)
      values (?, ?, ?, ?, ?, ?)
      """;

  @Inject private Db db;

  /** For the container. */
  RoundPlans() {}

  /** For tests. */
  RoundPlans(Db db) {
    this.db = db;
  }

  RoundPlan of(long round) {
    return db.one(OF, RoundPlans::read, round);
  }

  /** What {@link #COLUMNS} brought. */
  static RoundPlan read(ResultSet row) throws SQLException {
    return new RoundPlan(
        JsonRows.listed(row.getString("tiers"), RoundPlans::tier),
        JsonRows.listed(row.getString("items"), RoundPlans::item),
        JsonRows.listed(row.getString("criteria"), RoundPlans::criterion));
  }

  void replace(long round, RoundPlan plan) {
    CLEAR.forEach(sql -> db.update(sql, round));
    for (RoundTier one : plan.tiers()) {
      db.update(ADD_TIER, round, one.tier().name(), one.firstYear(), one.lastYear());
    }
    for (RoundItem one : plan.items()) {
      db.update(
          ADD_ITEM,
          round,
          one.tier().name(),
          one.position(),
          one.code(),
          one.label(),
          one.hint(),
          one.minimum(),
          one.forms().toArray(String[]::new),
          one.attachment().name(),
          one.partner().name(),
          one.weeks(),
          one.route());
    }
    for (RoundCriterion one : plan.criteria()) {
      db.update(
          ADD_CRITERION,
          round,
          one.tier().name(),
          one.position(),
          one.itemCode(),
          one.label(),
          one.hint());
    }
  }

  private static RoundTier tier(JsonObject row) {
    return new RoundTier(
        Tier.valueOf(row.getString("tier")),
        row.getInt("first_training_year"),
        row.getInt("last_training_year"));
  }

  /** Shared with the defaults, whose columns are the same. */
  static RoundItem item(JsonObject row) {
    return new RoundItem(
        Tier.valueOf(row.getString("tier")),
        row.getInt("position"),
        row.getString("code"),
        row.getString("label"),
        row.getString("hint"),
        row.getInt("minimum"),
        row.getJsonArray("forms").getValuesAs(JsonString::getString),
        AttachmentRule.valueOf(row.getString("attachment")),
        PartnerKind.valueOf(row.getString("partner")),
        JsonRows.number(row, "weeks"),
        JsonRows.number(row, "route"));
  }

  static RoundCriterion criterion(JsonObject row) {
    return new RoundCriterion(
        Tier.valueOf(row.getString("tier")),
        row.getInt("position"),
        row.getString("item_code"),
        row.getString("label"),
        row.getString("hint"));
  }
}
