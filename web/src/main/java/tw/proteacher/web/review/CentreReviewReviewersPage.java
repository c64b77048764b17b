package tw.proteacher.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.proteacher.certification.review.AssignReviewers;
import tw.proteacher.certification.review.CentreReview;
import tw.proteacher.certification.review.ReviewQueries.ReviewerRow;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/review/reviewers.xhtml: how the cases of a round are spread over its reviewers. */
@Named
@ViewScoped
public class CentreReviewReviewersPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CentreReview review;
  @Inject private AssignReviewers assignReviewers;
  @Inject private Feedback feedback;

  private long id;
  private String name = "";
  private List<ReviewerRow> rows = List.of();

  public void load() {
    name = review.round(id).round().name();
    rows = review.reviewers(id);
  }

  public String remind() {
    feedback.flash("reviewers.reminded", assignReviewers.remind(id));
    return Redirects.to("/centre/review/reviewers", "id", id);
  }

  public String getName() {
    return name;
  }

  public List<ReviewerRow> getRows() {
    return rows;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
