package tw.proteacher.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.proteacher.certification.model.RuleSet;
import tw.proteacher.certification.model.RuleSets;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 查看認證規定: rules are public to every centre; only their own authority changes them. */
@ApplicationScoped
@Transactional
public class ShowRuleSets {
  @Inject private RuleSets rules;
  @Inject private Authorities authorities;
  @Inject private Clock clock;

  /** The newest version of every rule set. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.rules.list",
      reads = true)
  public List<RuleSetView> all() {
    RuleSetViews views = views();
    return rules.newest().stream().map(newest -> views.view(newest, List.of(newest))).toList();
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.rules.show",
      reads = true)
  public RuleSetView one(long id) {
    RuleSet version = rules.get(id);
    return views().view(version, rules.versions(version.name().code()));
  }

  private RuleSetViews views() {
    return new RuleSetViews(authorities.names(), Access.reach(), LocalDate.now(clock));
  }
}
