package tw.proteacher.certification.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.proteacher.certification.model.RuleSet;
import tw.proteacher.certification.model.RuleSetName;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Reach;

/** From rule sets to what pages show of them. */
record RuleSetViews(Map<String, String> names, Reach reach, LocalDate today) {
  RuleSetView view(RuleSet rules, List<RuleSet> versions) {
    RuleSetName name = rules.name();
    return new RuleSetView(
        rules.id(),
        name.code(),
        name.version(),
        names.getOrDefault(name.authority(), ""),
        rules.provenance().confidence(),
        inForce(rules, versions),
        owns(name.authority()),
        RuleSetForm.write(rules),
        versions.stream().map(RuleSetViews::version).toList());
  }

  private static RuleSetView.Version version(RuleSet rules) {
    return new RuleSetView.Version(
        rules.id(),
        rules.name().version(),
        rules.name().effectiveOn(),
        rules.provenance().reason());
  }

  private boolean inForce(RuleSet rules, List<RuleSet> versions) {
    return !rules.name().effectiveOn().isAfter(today)
        && versions.stream()
            .noneMatch(
                other ->
                    other.name().version() > rules.name().version()
                        && !other.name().effectiveOn().isAfter(today));
  }

  private boolean owns(String authority) {
    return reach.nation()
        || !Authority.isMinistry(authority) && reach.counties().contains(new CountyCode(authority));
  }
}
