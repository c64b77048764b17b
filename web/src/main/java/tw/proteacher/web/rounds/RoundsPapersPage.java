package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.FormField;
import tw.proteacher.certification.round.EditPaperRules;
import tw.proteacher.certification.round.EditPaperRules.Line;
import tw.proteacher.certification.round.EditPaperRules.Papers;
import tw.proteacher.certification.round.PaperRule;
import tw.proteacher.certification.round.RoundState;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.web.shell.Texts;

/** centre/rounds/edit-papers.xhtml: what is held against the dates of each form of a round. */
@Named
@ViewScoped
public class RoundsPapersPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private EditPaperRules editPaperRules;
  @Inject private Texts texts;

  private long id;
  private @Nullable RoundView round;
  private List<Line> lines = List.of();

  public void load() {
    Papers papers = editPaperRules.list(id);
    round = papers.round();
    lines = papers.lines();
  }

  public boolean isDraft() {
    RoundView shown = round;
    return shown != null && shown.state() == RoundState.DRAFT;
  }

  /** Which days are held against the practice window, in words. */
  public String days(Line line) {
    PaperRule rule = line.rule();
    if (rule == null) {
      return texts.get("paper.nothing");
    }
    String from = label(line.days(), rule.fromKey());
    return rule.untilKey().isEmpty()
        ? texts.of("paper.day", from)
        : texts.of("paper.days", from, label(line.days(), rule.untilKey()));
  }

  /** What else is held against it, in words. */
  public String more(Line line) {
    PaperRule rule = line.rule();
    if (rule == null) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    Integer step = rule.step();
    if (step != null) {
      words.append(texts.of("paper.step", step));
    }
    PaperRule.Side teacher = rule.lessonOf();
    if (teacher != null) {
      words.append(
          texts.of(
              "paper.lesson",
              label(line.periods(), rule.periodKey()),
              texts.get("PaperRule.Side." + teacher)));
    }
    if (!rule.weeksKey().isEmpty()) {
      words.append(texts.of("paper.weeks", label(line.weeks(), rule.weeksKey())));
    }
    return words.toString();
  }

  private static String label(List<FormField> fields, String key) {
    return fields.stream()
        .filter(field -> field.key().equals(key))
        .map(FormField::label)
        .findFirst()
        .orElse(key);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public @Nullable RoundView getRound() {
    return round;
  }

  public List<Line> getLines() {
    return lines;
  }
}
