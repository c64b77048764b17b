package tw.proteacher.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.review.AssignReviewers;
import tw.proteacher.certification.review.CentreReview;
import tw.proteacher.certification.review.CentreReview.RoundReview;
import tw.proteacher.certification.review.ReviewQueries.ReviewerRow;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/review/reviewers.xhtml: how the cases of a round are spread over its reviewers. */
@Named
@RequestScoped
public class CentreReviewReviewersPage {
  @Inject private CentreReview review;
  @Inject private AssignReviewers assignReviewers;
  @Inject private Feedback feedback;

  private long id;
  private @Nullable RoundReview shown;
  private @Nullable List<ReviewerRow> rows;

  public RoundReview getShown() {
    RoundReview round = shown == null ? review.round(id) : shown;
    shown = round;
    return round;
  }

  public List<ReviewerRow> getRows() {
    List<ReviewerRow> listed = rows == null ? review.reviewers(id) : rows;
    rows = listed;
    return listed;
  }

  public String remind() {
    feedback.flash("reviewers.reminded", assignReviewers.remind(id));
    return Redirects.to("/centre/review/reviewers", "id", id);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
