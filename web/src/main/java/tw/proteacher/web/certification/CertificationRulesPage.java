package tw.proteacher.web.certification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.proteacher.certification.application.RuleSetView;
import tw.proteacher.certification.application.ShowRuleSets;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Texts;

/** centre/rules/index.xhtml */
@Named
@ViewScoped
public class CertificationRulesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowRuleSets showRuleSets;
  @Inject private Texts texts;

  private String authority = "";
  private List<RuleSetView> all = List.of();

  public void load() {
    all = showRuleSets.all();
  }

  /** Those of the chosen authority; at first one's own, where there is only one. */
  public List<RuleSetView> getRules() {
    return all.stream()
        .filter(
            rules ->
                authority.isEmpty()
                    ? rules.editable()
                    : rules.rules().authority().equals(authority))
        .toList();
  }

  public List<Option> getAuthorities() {
    Map<String, String> names = new LinkedHashMap<>();
    for (RuleSetView rules : all) {
      names.putIfAbsent(rules.rules().authority(), name(rules));
    }
    return names.entrySet().stream()
        .map(entry -> new Option(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Name of the authority. */
  public String name(RuleSetView rules) {
    return rules.authorityName().isEmpty() ? texts.get("rules.ministry") : rules.authorityName();
  }

  /** 研習學年度, from and to. */
  public String years(RuleSetView rules) {
    Integer last = rules.rules().lastYear();
    int first = rules.rules().firstYear();
    if (last == null) {
      return texts.say("rules.years.open", first);
    }
    return last == first
        ? texts.say("rules.years.one", first)
        : texts.say("rules.years.range", first, last);
  }

  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String authority) {
    this.authority = authority;
  }
}
