package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.model.ItemCodes;
import tw.proteacher.certification.round.model.KeptRounds;
import tw.proteacher.certification.round.model.PlanFindings;
import tw.proteacher.certification.round.model.Round;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/** 編輯梯次內容: tiers with their cohorts, practice items and standards of a draft. */
@ApplicationScoped
@Transactional
public class EditRoundPlan {
  @Inject private KeptRounds rounds;
  @Inject private FirstPlan firstPlan;
  @Inject private DraftDesk drafts;

  /**
   * A tier that is new comes with items and standards of its own; one that goes takes them along,
   * and one whose cohorts change is asked for theirs unless somebody has said otherwise.
   */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.set_tiers")
  public void tiers(long id, long version, List<RoundTier> tiers) {
    Round round = drafts.take(id, version);
    refuse(PlanFindings.years(tiers));
    RoundPlan before = rounds.plan(id);
    List<RoundItem> items = new ArrayList<>();
    List<RoundCriterion> criteria = new ArrayList<>();
    for (RoundTier tier : tiers) {
      RoundPlan asked = firstPlan.planned(before, round.authority(), round.purpose(), tier);
      items.addAll(asked.items());
      criteria.addAll(asked.criteria());
    }
    rounds.plan(id, new RoundPlan(tiers, items, criteria));
  }

  /** Puts other items of a tier in the place of those before, in the order given. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.set_items")
  public void items(long id, long version, Tier tier, List<RoundItem> items) {
    drafts.take(id, version);
    List<RoundItem> numbered = new ArrayList<>();
    for (RoundItem item : ItemCodes.complete(items)) {
      numbered.add(item.at(tier, numbered.size() + 1));
    }
    refuse(PlanFindings.check(numbered));
    RoundPlan before = rounds.plan(id);
    rounds.plan(
        id,
        new RoundPlan(
            before.tiers(),
            Stream.concat(
                    before.items().stream().filter(one -> one.tier() != tier), numbered.stream())
                .toList(),
            before.criteria()));
  }

  /** Puts other standards of a tier in the place of those before, in the order given. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.set_criteria")
  public void criteria(long id, long version, Tier tier, List<RoundCriterion> criteria) {
    drafts.take(id, version);
    List<RoundCriterion> numbered = new ArrayList<>();
    for (RoundCriterion one : criteria) {
      if (one.label().isBlank()) {
        throw new RuleViolation("certification.round.criterion_label");
      }
      numbered.add(one.at(tier, numbered.size() + 1));
    }
    RoundPlan before = rounds.plan(id);
    rounds.plan(
        id,
        new RoundPlan(
            before.tiers(),
            before.items(),
            Stream.concat(
                    before.criteria().stream().filter(one -> one.tier() != tier), numbered.stream())
                .toList()));
  }

  private static void refuse(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new RuleViolation(findings);
    }
  }
}
