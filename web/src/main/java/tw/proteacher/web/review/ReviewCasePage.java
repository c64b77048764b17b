package tw.proteacher.web.review;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.FieldComment;
import tw.proteacher.casework.Judgement;
import tw.proteacher.casework.PartComment;
import tw.proteacher.casework.Seat;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.Verdict;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.review.CaseFile;
import tw.proteacher.certification.review.JudgeCase;
import tw.proteacher.certification.review.ReviewerDesk;
import tw.proteacher.certification.review.ReviewerDesk.OpenCase;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;

/**
 * review/case.xhtml: what was handed in on the left, the standards and the verdict on the right.
 */
@Named
@ViewScoped
public class ReviewCasePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String SELF = "/review/case";

  @Inject private ReviewerDesk desk;
  @Inject private JudgeCase judgeCase;
  @Inject private ReviewChoices choices;
  @Inject private Feedback feedback;

  private long id;
  private int revision;
  private @Nullable OpenCase shown;
  private final JudgementForm form = new JudgementForm();
  private String conflict = "";

  public void load() {
    OpenCase opened = desk.open(id);
    shown = opened;
    Verdict verdict = opened.own().verdict();
    revision = verdict == null ? 0 : verdict.revision();
    CaseFile file = opened.file();
    form.begin(
        verdict == null ? Judgement.blank() : verdict.judgement(),
        file.criteria(),
        choices.places(file));
  }

  public String save() {
    judgeCase.save(id, posted(), form.judgement(id));
    feedback.flash("verdict.saved");
    return Redirects.to(SELF, "id", id);
  }

  /** Saves, and goes on with the next case of the desk. */
  public String saveAndNext() {
    judgeCase.save(id, posted(), form.judgement(id));
    feedback.flash("verdict.saved");
    Long next = shown == null ? null : shown.next();
    return next == null ? Redirects.to("/review/index") : Redirects.to(SELF, "id", next);
  }

  public String give() {
    judgeCase.give(id, posted(), form.judgement(id));
    feedback.flash("verdict.given");
    return Redirects.to(SELF, "id", id);
  }

  public String takeBack() {
    judgeCase.takeBack(id);
    feedback.flash("verdict.taken_back");
    return Redirects.to(SELF, "id", id);
  }

  public String declareConflict() {
    judgeCase.declareConflict(id, conflict);
    feedback.flash("verdict.conflict_declared");
    return Redirects.to("/review/index");
  }

  /** The revision the page holds: the script beside the form has kept newer ones meanwhile. */
  private int posted() {
    String kept =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .get(AutosaveVerdictServlet.REVISION);
    if (kept != null && kept.matches("\\d{1,9}")) {
      revision = Integer.parseInt(kept);
    }
    return revision;
  }

  public int getRevision() {
    return revision;
  }

  /** When the draft was kept last, or null. */
  public @Nullable Instant getSavedAt() {
    Verdict verdict = shown == null ? null : shown.own().verdict();
    return verdict == null ? null : verdict.savedAt();
  }

  public boolean isEditable() {
    return shown != null && shown.file().head().state().isUnderReview() && !shown.own().hasGiven();
  }

  /** The other seats whose verdict may be read. */
  public List<Seat> getOpened() {
    return shown == null
        ? List.of()
        : shown.others().stream().filter(seat -> seat.verdict() != null).toList();
  }

  public List<FieldComment> at(Sheet sheet) {
    Verdict verdict = shown == null ? null : shown.own().verdict();
    return verdict == null
        ? List.of()
        : ReviewChoices.at(sheet, verdict.judgement().comments(), "");
  }

  /** What a comment is about. */
  public String place(PartComment comment) {
    return ReviewChoices.label(form.getPlaces(), comment);
  }

  public String proof(CaseFile.Proof proof) {
    return choices.proof(proof);
  }

  public List<Option> getRatings() {
    return choices.ratings();
  }

  public List<Option> getDecisions() {
    return choices.decisions(
        shown == null
            || shown.file().head().state() == ApplicationState.SECOND_REVIEW
            || shown.file().round().terms().stages() == 1);
  }

  public @Nullable OpenCase getShown() {
    return shown;
  }

  public JudgementForm getForm() {
    return form;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getConflict() {
    return conflict;
  }

  public void setConflict(String conflict) {
    this.conflict = conflict;
  }
}
