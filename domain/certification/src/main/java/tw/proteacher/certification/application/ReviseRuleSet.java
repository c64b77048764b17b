package tw.proteacher.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import tw.proteacher.certification.model.RuleSet;
import tw.proteacher.certification.model.RuleSetPolicy;
import tw.proteacher.certification.model.RuleSets;
import tw.proteacher.certification.model.Succession;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Authority;
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
  @Inject private KnownForms forms;

  /**
   * @param id the version it follows; must still be the newest
   */
  public record Revision(long id, RuleSetDraft draft) {}

  /** Says the id of the new version. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.rules.revise")
  public long revise(Revision revision) {
    RuleSet before = newest(revision);
    RuleSet version =
        RuleSetForm.read(revision.draft(), before.name().code(), before.name().version() + 1);
    List<Finding> findings = new ArrayList<>(RuleSetPolicy.check(version, rules.newest()));
    findings.addAll(forms.check(version, before));
    refuse(findings);
    return rules.add(version, Access.me());
  }

  /**
   * A rule set of its own that takes over from another one, which ends where it begins; says its
   * id.
   */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.rules.add")
  public long add(Revision revision) {
    RuleSet before = newest(revision);
    RuleSetDraft draft = revision.draft();
    String[] shortNames = {"INIT", "ADV", "MENT"};
    String code =
        "%s-%d-%s"
            .formatted(draft.authority(), draft.firstYear(), shortNames[draft.tier().ordinal()]);
    if (!rules.versions(code).isEmpty()) {
      throw new RuleViolation("certification.rules.overlap", code);
    }
    Succession succession = Succession.of(before, RuleSetForm.read(draft, code, 1));
    List<Finding> findings = new ArrayList<>(succession.check(before, rules.newest()));
    findings.addAll(forms.check(succession.successor(), before));
    refuse(findings);
    succession.ended().ifPresent(ended -> rules.add(ended, Access.me()));
    return rules.add(succession.successor(), Access.me());
  }

  /** The version that is followed: of the caller's authority, and still the newest. */
  private RuleSet newest(Revision revision) {
    RuleSet before = rules.get(revision.id());
    Access.over(Authority.subject(before.name().authority()));
    Access.about("rule_set", before.name().code());
    RuleSet newest = rules.versions(before.name().code()).get(0);
    if (newest.id() != before.id()) {
      throw new RuleViolation("certification.rules.changed_meanwhile");
    }
    RuleSetDraft draft = revision.draft();
    if (!draft.authority().equals(before.name().authority()) || draft.tier() != before.tier()) {
      throw new RuleViolation("certification.rules.scope_changed");
    }
    return before;
  }

  private static void refuse(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new RuleViolation(findings);
    }
  }
}
