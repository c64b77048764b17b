package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.round.model.KeptPaperRules;
import tw.proteacher.certification.round.model.PaperFindings;
import tw.proteacher.certification.round.model.PapersOfRound;
import tw.proteacher.certification.round.model.Round;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/**
 * 編輯表單日期規定: which answers of the forms of a draft are held against the practice window, each other
 * and the lessons of other cases. Published, they stand.
 */
@ApplicationScoped
@Transactional
public class EditPaperRules {
  @Inject private Rounds rounds;
  @Inject private KeptPaperRules papers;
  @Inject private PapersOfRound papersOfRound;
  @Inject private Timeline timeline;
  @Inject private DraftDesk drafts;

  /**
   * One form that the round asks for.
   *
   * @param rule null where nothing is held against anything
   * @param own whether the round says otherwise than what is shipped
   * @param days fields that are a day, by key
   * @param periods fields that may name a period
   * @param weeks fields that may be a number of weeks
   */
  public record Line(
      String form,
      String title,
      @Nullable PaperRule rule,
      boolean own,
      List<Finding> findings,
      List<FormField> days,
      List<FormField> periods,
      List<FormField> weeks)
      implements Serializable {}

  /** A round with the forms it asks for. */
  public record Papers(RoundView round, List<Line> lines) implements Serializable {}

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.list_papers",
      reads = true)
  public Papers list(long id) {
    RoundView round = opened(id);
    Map<String, PaperRule> rules = papers.of(id);
    Map<String, PaperRule> shipped = papers.shipped();
    List<Line> lines = new ArrayList<>();
    for (FormTemplate form : papersOfRound.forms(round)) {
      PaperRule rule = rules.get(form.code());
      boolean own = rule != null && !rule.equals(shipped.get(form.code()));
      lines.add(line(form, rule, own));
    }
    return new Papers(round, lines);
  }

  private static Line line(FormTemplate form, @Nullable PaperRule rule, boolean own) {
    return new Line(
        form.code(),
        form.title(),
        rule == null || rule.isNone() ? null : rule,
        own,
        PaperFindings.check(rule, form),
        fields(form, PaperFindings.DAYS),
        fields(form, PaperFindings.PERIODS),
        fields(form, PaperFindings.WEEKS));
  }

  private static List<FormField> fields(FormTemplate form, Set<FieldKind> kinds) {
    return form.fields().stream().filter(field -> kinds.contains(field.kind())).toList();
  }

  /** What a rule would be refused or pointed out for; nothing is kept. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.preview_paper",
      reads = true)
  public List<Finding> preview(long id, PaperRule rule) {
    return PaperFindings.check(rule, form(opened(id), rule.form()));
  }

  private RoundView opened(long id) {
    RoundView round = rounds.get(id);
    Access.over(round.subject());
    Access.about("round", id);
    return round;
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.set_paper")
  public void keep(long id, long version, PaperRule rule) {
    Round round = drafts.take(id, version);
    FormTemplate form = form(rounds.get(id), rule.form());
    List<Finding> blocking =
        PaperFindings.check(rule, form).stream().filter(Finding::blocks).toList();
    if (!blocking.isEmpty()) {
      throw new RuleViolation(blocking);
    }
    papers.keep(id, rule);
    note(round, form);
  }

  /** Back to what is shipped. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.reset_paper")
  public void reset(long id, long version, String code) {
    Round round = drafts.take(id, version);
    FormTemplate form = form(rounds.get(id), code);
    papers.drop(id, code);
    note(round, form);
  }

  private void note(Round round, FormTemplate form) {
    timeline.note(round.ref(), "certification.event.round_paper", List.of(form.title()), "");
  }

  private FormTemplate form(RoundView round, String code) {
    return papersOfRound.forms(round).stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("form of the round", code));
  }
}
