package tw.proteacher.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
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
  @Inject private KnownForms forms;
  @Inject private Authorities authorities;
  @Inject private Clock clock;

  /** What people call a form. */
  public record FormTitle(String code, String title) implements Serializable {}

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

  /** The forms that the items of a rule set ask for or may ask for; forms are no secret. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.rules.list_forms",
      reads = true,
      scoped = false)
  public List<FormTitle> forms(long id) {
    return forms.of(rules.get(id)).entrySet().stream()
        .map(form -> new FormTitle(form.getKey(), form.getValue()))
        .toList();
  }

  private RuleSetViews views() {
    return new RuleSetViews(authorities.names(), Access.reach(), LocalDate.now(clock));
  }
}
