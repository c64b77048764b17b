package tw.proteacher.web.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.proteacher.certification.Tier;
import tw.proteacher.directory.Counties;
import tw.proteacher.directory.County;
import tw.proteacher.web.shell.Texts;

/** 規定名稱: what a rule set is called by those who read it, where a finding names it by its code. */
@Named
@ApplicationScoped
public class RuleNames {
  private static final Pattern LABEL =
      Pattern.compile("(?<authority>MOE|\\d{5})-(?<year>\\d+)-(?<tier>[A-Z]+) v(?<version>\\d+)");
  private static final Map<String, Tier> TIERS =
      Map.of("INIT", Tier.INITIAL, "ADV", Tier.ADVANCED, "MENT", Tier.MENTOR);

  @Inject private Counties counties;
  @Inject private Texts texts;

  /** The label of a rule set in words; anything else as it is. */
  public String said(String label) {
    Matcher parts = LABEL.matcher(label);
    if (!parts.matches() || !TIERS.containsKey(parts.group("tier"))) {
      return label;
    }
    return texts.say(
        "rule.said",
        authority(parts.group("authority")),
        parts.group("year"),
        texts.get("certification.tier." + TIERS.get(parts.group("tier"))),
        parts.group("version"));
  }

  private String authority(String code) {
    return counties.all().stream()
        .filter(county -> county.code().value().equals(code))
        .findFirst()
        .map(County::name)
        .orElseGet(() -> texts.get("certificate.authority.MOE"));
  }
}
