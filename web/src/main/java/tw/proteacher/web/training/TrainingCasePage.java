package tw.proteacher.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.training.correction.AnswerCorrection;
import tw.proteacher.training.correction.CorrectionQueries.CaseItem;
import tw.proteacher.training.correction.CorrectionState;
import tw.proteacher.training.correction.MyCorrections;
import tw.proteacher.web.notices.Uploads;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** me/case.xhtml: one's own case, to answer or to withdraw. */
@Named
@ViewScoped
public class TrainingCasePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/me/case";

  @Inject private MyCorrections myCorrections;
  @Inject private AnswerCorrection answerCorrection;
  @Inject private Feedback feedback;

  private long id;
  private long version;
  private @Nullable CaseItem item;
  private String words = "";
  private transient @Nullable Part evidence;

  public void load() {
    CaseItem shown = myCorrections.show(id);
    item = shown;
    version = shown.version();
  }

  public String answer() {
    answerCorrection.answer(id, version, words, Uploads.of(evidence));
    feedback.flash("case.answered");
    return Redirects.to(PAGE, "id", id);
  }

  public String withdraw() {
    answerCorrection.withdraw(id, version);
    feedback.flash("case.withdrawn");
    return Redirects.to(PAGE, "id", id);
  }

  public boolean isAsked() {
    return item != null && item.row().state() == CorrectionState.NEED_MORE;
  }

  public boolean isOpen() {
    return item != null && item.row().state().isOpen();
  }

  public @Nullable CaseItem getItem() {
    return item;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public @Nullable Part getEvidence() {
    return evidence;
  }

  public void setEvidence(@Nullable Part evidence) {
    this.evidence = evidence;
  }
}
