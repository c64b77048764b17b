package tw.proteacher.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.review.AssignReviewers;
import tw.proteacher.certification.review.AssignmentPreview;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/review/assign.xhtml: who would judge what; kept once it is confirmed. */
@Named
@ViewScoped
public class CentreReviewAssignPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private AssignReviewers assignReviewers;
  @Inject private Feedback feedback;

  private long id;
  private @Nullable AssignmentPreview preview;

  public void load() {
    preview = assignReviewers.suggest(id);
  }

  public String confirm() {
    int assigned = assignReviewers.confirm(id, preview == null ? List.of() : preview.proposals());
    feedback.flash("assign.done", assigned);
    return Redirects.to("/centre/review/reviewers", "id", id);
  }

  public @Nullable AssignmentPreview getPreview() {
    return preview;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
