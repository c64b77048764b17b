package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.FormField;
import tw.proteacher.certification.round.EditPaperRules;
import tw.proteacher.certification.round.EditPaperRules.Line;
import tw.proteacher.certification.round.EditPaperRules.Papers;
import tw.proteacher.certification.round.PaperRule;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.NotFound;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/** centre/rounds/edit-paper.xhtml: what is held against the dates of one form. */
@Named
@ViewScoped
public class RoundsPaperPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private EditPaperRules editPaperRules;
  @Inject private Texts texts;
  @Inject private Feedback feedback;

  private long id;
  private String form = "";
  private @Nullable RoundView round;
  private @Nullable Line line;
  private PaperFields fields = new PaperFields();
  private @Nullable List<Finding> findings;

  public void load() {
    Papers papers = editPaperRules.list(id);
    round = papers.round();
    Line found =
        papers.lines().stream()
            .filter(one -> one.form().equals(form))
            .findFirst()
            .orElseThrow(() -> new NotFound("form of the round", form));
    line = found;
    PaperRule rule = found.rule();
    fields = rule == null ? new PaperFields() : new PaperFields(rule);
  }

  /** Says what would be found, and keeps nothing. */
  public void preview() {
    findings = editPaperRules.preview(id, fields.rule(form));
  }

  public String save() {
    editPaperRules.keep(id, version(), fields.rule(form));
    feedback.flash("rounds.saved");
    return Redirects.to("/centre/rounds/edit-papers", "id", id);
  }

  public String reset() {
    editPaperRules.reset(id, version(), form);
    feedback.flash("rounds.saved");
    return Redirects.to("/centre/rounds/edit-papers", "id", id);
  }

  private long version() {
    RoundView shown = round;
    return shown == null ? -1 : shown.version();
  }

  public List<Option> getDays() {
    return line == null ? List.of() : options(line.days());
  }

  public List<Option> getPeriods() {
    return line == null ? List.of() : options(line.periods());
  }

  public List<Option> getWeeks() {
    return line == null ? List.of() : options(line.weeks());
  }

  public List<Option> getTeachers() {
    return Arrays.stream(PaperRule.Side.values())
        .map(one -> Option.of(one, texts.get("PaperRule.Side." + one)))
        .toList();
  }

  private static List<Option> options(List<FormField> fields) {
    return fields.stream().map(field -> new Option(field.key(), field.label())).toList();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getForm() {
    return form;
  }

  public void setForm(@Nullable String form) {
    this.form = form == null ? "" : form;
  }

  public @Nullable RoundView getRound() {
    return round;
  }

  public @Nullable Line getLine() {
    return line;
  }

  public PaperFields getFields() {
    return fields;
  }

  /** What a preview found, or null before one. */
  public @Nullable List<Finding> getFindings() {
    return findings;
  }
}
