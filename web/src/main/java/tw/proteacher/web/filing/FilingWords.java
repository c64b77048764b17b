package tw.proteacher.web.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.FieldComment;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.TimelineEntry;
import tw.proteacher.certification.filing.CaseView;
import tw.proteacher.certification.filing.CorrectionWish;
import tw.proteacher.certification.filing.evidence.Performance;
import tw.proteacher.certification.filing.progress.CaseStep;
import tw.proteacher.certification.filing.progress.PaperFinding;
import tw.proteacher.certification.filing.progress.StepState;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.Severity;
import tw.proteacher.shared.TaipeiClock;
import tw.proteacher.web.shell.Step;
import tw.proteacher.web.shell.Texts;

/** 申請頁面用語: how states, deadlines and steps are worded on every page of a case. */
@Named("filingWords")
@ApplicationScoped
public class FilingWords {
  @Inject private Texts texts;
  @Inject private Clock clock;

  public String tone(StepState state) {
    return switch (state) {
      case DONE -> "ok";
      case INCOMPLETE, WAITING -> "info";
      case UNTOUCHED -> "idle";
      case RETURNED, BLOCKED -> "warn";
    };
  }

  public String sheetTone(Sheet sheet) {
    return switch (sheet.state()) {
      case UNTOUCHED -> "idle";
      case DRAFT, ASKED -> "info";
      case DONE, CONFIRMED -> "ok";
      case RETURNED -> "warn";
    };
  }

  /** Days left until a moment, in words. */
  public String remaining(@Nullable Instant until) {
    if (until == null) {
      return "";
    }
    if (clock.instant().isAfter(until)) {
      return texts.get("apply.remaining.over");
    }
    LocalDate today = LocalDate.now(clock);
    long days = ChronoUnit.DAYS.between(today, until.atZone(TaipeiClock.TAIPEI).toLocalDate());
    return days == 0 ? texts.get("apply.remaining.today") : texts.say("apply.remaining.days", days);
  }

  /** What a step says about itself. */
  public String sentence(CaseStep step) {
    return texts.say("apply.step." + step.kind() + "." + step.state(), step.done(), step.asked());
  }

  /** The task list as a row of steps; the first that is not done is the current one. */
  public List<Step> steps(CaseView shown) {
    CaseStep current =
        shown.steps().stream()
            .filter(step -> step.state() != StepState.DONE)
            .findFirst()
            .orElse(null);
    return shown.steps().stream().map(step -> step(step, step == current)).toList();
  }

  private Step step(CaseStep step, boolean current) {
    Step.State state =
        switch (step.state()) {
          case DONE -> Step.State.DONE;
          case BLOCKED -> Step.State.BLOCKED;
          default -> current ? Step.State.CURRENT : Step.State.AHEAD;
        };
    return new Step(texts.get("apply.step." + step.kind()), state, "");
  }

  /** Where a finding about papers is mended. */
  public String place(CaseView shown, PaperFinding finding) {
    if (finding.item().isEmpty()) {
      return "/certification/apply/case.xhtml?id=" + shown.head().id() + "#items";
    }
    return finding.evidence() == 0
        ? "/certification/apply/item.xhtml?id=" + shown.head().id() + "&item=" + finding.item()
        : "/certification/apply/evidence.xhtml?id=" + finding.evidence();
  }

  /** The sheet that a wish is about, or null. */
  public @Nullable Sheet sheet(CaseView shown, CorrectionWish wish) {
    Long named = wish.sheet();
    return named == null
        ? null
        : shown.items().stream()
            .flatMap(item -> item.performances().stream())
            .flatMap(one -> one.sheets().stream())
            .filter(sheet -> sheet.id() == named)
            .findFirst()
            .orElse(null);
  }

  /** What a wish is about, in words. */
  public String paper(CaseView shown, CorrectionWish wish) {
    Sheet sheet = sheet(shown, wish);
    if (sheet != null) {
      return shown.items().stream()
          .flatMap(item -> item.performances().stream())
          .filter(one -> one.sheets().contains(sheet))
          .findFirst()
          .map(one -> texts.say("apply.wish.of", performance(shown, one), sheet.template().title()))
          .orElseGet(sheet.template()::title);
    }
    Long evidence = wish.evidence();
    if (evidence == null) {
      return texts.get("apply.wish.all");
    }
    return shown
        .performance(evidence)
        .map(one -> performance(shown, one))
        .orElseGet(() -> texts.get("apply.wish.all"));
  }

  private String performance(CaseView shown, Performance one) {
    String label = shown.item(one.item()).map(item -> item.item().label()).orElse("");
    return texts.say("apply.evidence.title", label, one.number());
  }

  /** Where a wish is fulfilled, or empty where all papers are open. */
  public String wishPlace(CorrectionWish wish) {
    if (wish.sheet() != null) {
      return "/certification/apply/sheet.xhtml?id=" + wish.sheet();
    }
    return wish.evidence() == null
        ? ""
        : "/certification/apply/evidence.xhtml?id=" + wish.evidence();
  }

  /** The words of the reviewers at the fields of a sheet. */
  public List<FieldComment> comments(CaseView shown, Sheet sheet) {
    return shown.wishesFor(sheet).stream()
        .filter(wish -> !wish.field().isEmpty())
        .map(wish -> new FieldComment(wish.field(), wish.remark(), ""))
        .toList();
  }

  /** Wishes about a sheet as a whole, or about one of its fields, in one line each. */
  public String wish(CorrectionWish wish, @Nullable Sheet sheet) {
    if (sheet == null || wish.field().isEmpty()) {
      return wish.remark();
    }
    String label =
        sheet.template().field(wish.field()).map(field -> field.label()).orElse(wish.field());
    return texts.say("apply.wish.at", label, wish.remark());
  }

  public String event(TimelineEntry entry) {
    return texts.fill(entry.event(), entry.facts());
  }

  /** Conditions about the person that are open or worth a look. */
  public List<Finding> open(CaseView shown) {
    return conditions(shown).filter(finding -> finding.severity() != Severity.PASS).toList();
  }

  /** Conditions about the person that are met. */
  public List<Finding> met(CaseView shown) {
    return conditions(shown).filter(finding -> finding.severity() == Severity.PASS).toList();
  }

  private static Stream<Finding> conditions(CaseView shown) {
    return Stream.concat(shown.candidacy().stream(), shown.hours().stream());
  }

  public List<Finding> one(Finding finding) {
    return List.of(finding);
  }
}
