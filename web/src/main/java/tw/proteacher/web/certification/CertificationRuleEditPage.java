package tw.proteacher.web.certification;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.application.PreviewRuleSet;
import tw.proteacher.certification.application.PreviewRuleSet.Effect;
import tw.proteacher.certification.application.ReviseRuleSet;
import tw.proteacher.certification.application.RuleSetView;
import tw.proteacher.certification.application.ShowRuleSets;
import tw.proteacher.shared.NotFound;
import tw.proteacher.training.CourseMode;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/** centre/rules/edit.xhtml */
@Named
@ViewScoped
public class CertificationRuleEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Pattern ADD = Pattern.compile("rule_set:rule_item_add");

  /** Buttons after which one goes on typing. */
  private static final Pattern GOING_ON =
      Pattern.compile("rule_set:(.*:)?(rule_preview|rule_item_add|rule_item_drop)");

  @Inject private ShowRuleSets showRuleSets;
  @Inject private ReviseRuleSet reviseRuleSet;
  @Inject private PreviewRuleSet previewRuleSet;
  @Inject private Clock clock;
  @Inject private Feedback feedback;
  @Inject private Texts texts;

  private long id;
  private boolean copy;
  private @Nullable RuleSetView before;
  private @Nullable RuleSetFields fields;
  private @Nullable Effect effect;
  private @Nullable RuleItemFields added;
  private List<Option> forms = List.of();

  public void load() {
    RuleSetView view = showRuleSets.one(id);
    if (!view.editable()) {
      throw new NotFound("editable rule set", id);
    }
    before = view;
    forms =
        showRuleSets.forms(id).stream().map(one -> new Option(one.code(), one.title())).toList();
    LocalDate today = LocalDate.now(clock);
    RuleSetFields filled = new RuleSetFields(view.rules());
    if (copy) {
      filled.startAnew(today);
    } else if (view.rules().effectiveOn().isBefore(today)) {
      filled.setEffectiveOn(today);
    }
    fields = filled;
  }

  /** Shows on this page what the typed version would change. */
  public void preview() {
    RuleSetFields typed = fields;
    if (typed != null) {
      effect = previewRuleSet.preview(id, copy, typed.draft(LocalDate.now(clock)));
    }
  }

  /**
   * Source and reason may wait while one only looks or goes on typing; the page goes on saying that
   * they are needed.
   */
  public boolean isWordsNeeded() {
    FacesContext context = FacesContext.getCurrentInstance();
    return context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE || !pressed(context, GOING_ON);
  }

  private static boolean pressed(FacesContext context, Pattern button) {
    return context.getExternalContext().getRequestParameterMap().keySet().stream()
        .anyMatch(name -> button.matcher(name).matches());
  }

  public @Nullable Effect getEffect() {
    return effect;
  }

  public @Nullable String save() {
    RuleSetFields typed = fields;
    if (typed == null) {
      return null;
    }
    var revision = new ReviseRuleSet.Revision(id, typed.draft(LocalDate.now(clock)));
    long stored = copy ? reviseRuleSet.add(revision) : reviseRuleSet.revise(revision);
    feedback.flash("rules.saved");
    return Redirects.to("/centre/rules/show", "id", stored);
  }

  /** One more practice item to fill in. */
  public void addItem() {
    RuleSetFields typed = fields;
    if (typed != null) {
      added = new RuleItemFields();
      typed.getItems().add(added);
    }
  }

  public void dropItem(RuleItemFields item) {
    RuleSetFields typed = fields;
    if (typed != null) {
      typed.getItems().remove(item);
    }
  }

  /** Whether this is where one goes on typing. */
  public boolean isAdded(RuleItemFields item) {
    return item.equals(added) && pressed(FacesContext.getCurrentInstance(), ADD);
  }

  /** The forms an item may ask for. */
  public List<Option> getForms() {
    return forms;
  }

  public List<Option> getModes() {
    return Arrays.stream(CourseMode.values())
        .map(mode -> Option.of(mode, texts.get("certification.mode." + mode)))
        .toList();
  }

  /** The tiers before this one. */
  public List<Option> getTiersBefore() {
    RuleSetFields typed = fields;
    return Arrays.stream(Tier.values())
        .filter(tier -> typed != null && tier.compareTo(typed.getTier()) < 0)
        .map(tier -> Option.of(tier, texts.get("certification.tier." + tier)))
        .toList();
  }

  public @Nullable RuleSetView getBefore() {
    return before;
  }

  public @Nullable RuleSetFields getFields() {
    return fields;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public boolean isCopy() {
    return copy;
  }

  public void setCopy(boolean copy) {
    this.copy = copy;
  }
}
