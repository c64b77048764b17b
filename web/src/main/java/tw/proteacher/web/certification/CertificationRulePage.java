package tw.proteacher.web.certification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.application.RuleSetDraft;
import tw.proteacher.certification.application.RuleSetView;
import tw.proteacher.certification.application.ShowRuleSets;
import tw.proteacher.certification.application.ShowRuleSets.FormTitle;
import tw.proteacher.web.shell.Formats;
import tw.proteacher.web.shell.Texts;

/** centre/rules/show.xhtml */
@Named
@ViewScoped
public class CertificationRulePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowRuleSets showRuleSets;
  @Inject private Texts texts;

  private long id;
  private @Nullable RuleSetView rules;
  private Map<String, String> titles = Map.of();

  public void load() {
    rules = showRuleSets.one(id);
    titles =
        showRuleSets.forms(id).stream()
            .collect(Collectors.toMap(FormTitle::code, FormTitle::title));
  }

  /** Hours of a kind with the ways that count, or that nothing is asked. */
  public String hours(RuleSetDraft.@Nullable Hours hours) {
    if (hours == null) {
      return texts.get("rules.none_asked");
    }
    String modes =
        hours.modes().stream()
            .map(mode -> texts.get("certification.mode." + mode))
            .collect(Collectors.joining(texts.get("rules.list.comma")));
    return texts.say("rules.hours.text", Formats.hours(hours.tenths()), modes);
  }

  /** The forms of an item, by their titles. */
  public String forms(RuleSetDraft.Item item) {
    return item.forms().isEmpty()
        ? texts.get("rules.none_asked")
        : item.forms().stream()
            .map(code -> titles.getOrDefault(code, code))
            .collect(Collectors.joining(texts.get("rules.list.comma")));
  }

  /** The ways to meet the prerequisite, in one line. */
  public String getPrerequisite() {
    RuleSetView shown = rules;
    if (shown == null) {
      return "";
    }
    String held =
        shown.rules().holding().stream()
            .map(
                tier ->
                    texts.say(
                        "rules.prerequisite.holding", texts.get("certification.tier." + tier)))
            .collect(Collectors.joining(texts.get("rules.list.or")));
    Integer attended = shown.rules().attendedTenths();
    if (attended == null) {
      return held.isEmpty() ? texts.get("rules.none_asked") : held;
    }
    String hours = texts.say("rules.prerequisite.attending", Formats.hours(attended));
    return held.isEmpty() ? hours : held + texts.get("rules.list.or") + hours;
  }

  /** How long after the training one may apply. */
  public String getWindow() {
    RuleSetView shown = rules;
    if (shown == null || shown.rules().extraYears() == null) {
      return texts.get("standing.window.unlimited");
    }
    String years = texts.say("rules.window.text", shown.rules().extraYears());
    return shown.rules().lastDay().isEmpty()
        ? years
        : years + texts.say("rules.window.last_day", shown.rules().lastDay());
  }

  public @Nullable RuleSetView getRules() {
    return rules;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
