package tw.proteacher.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.quality.AskQuality;
import tw.proteacher.intake.quality.LeadsTo;
import tw.proteacher.intake.quality.QualityFinding;
import tw.proteacher.intake.quality.QualityQueries;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** operations/quality.xhtml */
@Named
@RequestScoped
public class OperationsQualityPage {
  @Inject private QualityQueries queries;
  @Inject private AskQuality askQuality;
  @Inject private Feedback feedback;

  private @Nullable List<QualityFinding> answers;

  public List<QualityFinding> getAnswers() {
    if (answers == null) {
      answers = queries.answers();
    }
    return answers;
  }

  public long getFaulty() {
    return getAnswers().stream().filter(answer -> !answer.isClean()).count();
  }

  public String tone(QualityFinding answer) {
    if (answer.checkedAt() == null || answer.isUnanswered()) {
      return "idle";
    }
    return answer.isClean() ? "ok" : "warn";
  }

  /** Key of the word for an answer. */
  public String word(QualityFinding answer) {
    if (answer.checkedAt() == null) {
      return "operations.quality.never";
    }
    if (answer.isUnanswered()) {
      return "operations.quality.unanswered";
    }
    if (answer.isClean()) {
      return "operations.quality.clean";
    }
    return answer.leadsTo() == LeadsTo.PERSON
        ? "operations.quality.found_people"
        : "operations.quality.found";
  }

  /** The page that shows what was found, or null where there is none. */
  public @Nullable String page(QualityFinding answer) {
    return switch (answer.leadsTo()) {
      case PERSON -> "/operations/person";
      case ROLE -> "/operations/role";
      case RUN -> "/operations/run";
      case NOWHERE -> null;
    };
  }

  public String ask() {
    askQuality.ask();
    feedback.flash("operations.quality.asked");
    return Redirects.to("/operations/quality");
  }
}
