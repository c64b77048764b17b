package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.AttachmentRule;
import tw.proteacher.certification.round.PartnerKind;
import tw.proteacher.certification.round.RoundCriterion;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.certification.round.RoundPlan;
import tw.proteacher.certification.round.RoundTier;
import tw.proteacher.persistence.jdbc.Db;

/** Tiers, items and standards of rounds: small lists that are read and replaced as a whole. */
@ApplicationScoped
class RoundPlans {
  private static final String TIER_ORDER =
      "array_position(array['INITIAL', 'ADVANCED', 'MENTOR'], tier::text)";
  private static final String TIERS =
      "select * from certification.round_tier where round_id = any(?) order by round_id, "
          + TIER_ORDER;
  private static final String ITEMS =
      "select * from certification.round_item where round_id = any(?) order by round_id, "
          + TIER_ORDER
          + ", position";
  private static final String CRITERIA =
      "select * from certification.round_criterion where round_id = any(?) order by round_id, "
          + TIER_ORDER
          + ", position";
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

  static final RoundPlan EMPTY = new RoundPlan(List.of(), List.of(), List.of());

  @Inject private Db db;

  /** For the container. */
  RoundPlans() {}

  /** For tests. */
  RoundPlans(Db db) {
    this.db = db;
  }

  RoundPlan of(long round) {
    return of(List.of(round)).getOrDefault(round, EMPTY);
  }

  /** The plans of many rounds with one query each for tiers, items and standards. */
  Map<Long, RoundPlan> of(Collection<Long> rounds) {
    Long[] ids = rounds.toArray(Long[]::new);
    Map<Long, List<RoundTier>> tiers = grouped(TIERS, RoundPlans::tier, ids);
    Map<Long, List<RoundItem>> items = grouped(ITEMS, RoundPlans::item, ids);
    Map<Long, List<RoundCriterion>> criteria = grouped(CRITERIA, RoundPlans::criterion, ids);
    Map<Long, RoundPlan> plans = new HashMap<>();
    for (Long id : ids) {
      plans.put(
          id,
          new RoundPlan(
              tiers.getOrDefault(id, List.of()),
              items.getOrDefault(id, List.of()),
              criteria.getOrDefault(id, List.of())));
    }
    return plans;
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

  private <T> Map<Long, List<T>> grouped(String sql, Db.Row<T> row, Long[] ids) {
    Map<Long, List<T>> groups = new HashMap<>();
    db.list(
        sql,
        result ->
            groups
                .computeIfAbsent(result.getLong("round_id"), key -> new ArrayList<>())
                .add(row.read(result)),
        (Object) ids);
    return groups;
  }

  private static RoundTier tier(ResultSet row) throws SQLException {
    return new RoundTier(
        Tier.valueOf(row.getString("tier")),
        row.getInt("first_training_year"),
        row.getInt("last_training_year"));
  }

  /** Shared with the defaults, whose columns are the same. */
  static RoundItem item(ResultSet row) throws SQLException {
    return new RoundItem(
        Tier.valueOf(row.getString("tier")),
        row.getInt("position"),
        row.getString("code"),
        row.getString("label"),
        row.getString("hint"),
        row.getInt("minimum"),
        strings(row.getArray("forms")),
        AttachmentRule.valueOf(row.getString("attachment")),
        PartnerKind.valueOf(row.getString("partner")),
        number(row, "weeks"),
        number(row, "route"));
  }

  static RoundCriterion criterion(ResultSet row) throws SQLException {
    return new RoundCriterion(
        Tier.valueOf(row.getString("tier")),
        row.getInt("position"),
        row.getString("item_code"),
        row.getString("label"),
        row.getString("hint"));
  }

  private static List<String> strings(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }
}
