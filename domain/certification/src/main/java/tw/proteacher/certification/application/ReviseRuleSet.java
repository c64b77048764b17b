package tw.proteacher.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.proteacher.certification.model.RuleSet;
import tw.proteacher.certification.model.RuleSetPolicy;
import tw.proteacher.certification.model.RuleSets;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/**
 * 修訂認證規定: writes the next version of a rule set, or the first of a new one. The versions before it
 * stay as they were; whom it concerns is recomputed in the night in which it comes into force.
 */
@ApplicationScoped
@Transactional
public class ReviseRuleSet {
  @Inject private RuleSets rules;
  @Inject private Authorities authorities;

  /**
   * @param id the version it follows; must still be the newest
   */
  public record Revision(long id, RuleSetDraft draft) {}

  /** Says the id of the new version. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.rules.revise")
  public long revise(Revision revision) {
    RuleSet before = rules.get(revision.id());
    Access.over(authorities.subjectOf(before.name().authority()));
    Access.about("rule_set", before.name().code());
    RuleSet newest = rules.versions(before.name().code()).get(0);
    if (newest.id() != before.id()) {
      throw new RuleViolation("certification.rules.changed_meanwhile");
    }
    RuleSetDraft draft = revision.draft();
    if (!draft.authority().equals(before.name().authority()) || draft.tier() != before.tier()) {
      throw new RuleViolation("certification.rules.scope_changed");
    }
    return store(RuleSetForm.read(draft, before.name().code(), before.name().version() + 1));
  }

  /** A rule set for years that have none yet; says its id. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.rules.add")
  public long add(RuleSetDraft draft) {
    Access.over(authorities.subjectOf(draft.authority()));
    String[] shortNames = {"INIT", "ADV", "MENT"};
    String code =
        "%s-%d-%s"
            .formatted(draft.authority(), draft.firstYear(), shortNames[draft.tier().ordinal()]);
    Access.about("rule_set", code);
    if (!rules.versions(code).isEmpty()) {
      throw new RuleViolation("certification.rules.overlap", code);
    }
    return store(RuleSetForm.read(draft, code, 1));
  }

  private long store(RuleSet version) {
    List<Finding> findings = RuleSetPolicy.check(version, rules.newest());
    if (!findings.isEmpty()) {
      throw new RuleViolation(findings);
    }
    return rules.add(version, Access.me());
  }
}
