package tw.proteacher.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.review.CentreReview;
import tw.proteacher.certification.review.CentreReview.RoundReview;
import tw.proteacher.certification.review.ReviewBox;
import tw.proteacher.certification.review.ReviewQueries.FlagRow;

/** centre/review/index.xhtml: the rounds under review and what waits in each. */
@Named
@RequestScoped
public class CentreReviewIndexPage {
  @Inject private CentreReview review;

  private @Nullable List<RoundReview> rounds;
  private @Nullable List<FlagRow> flags;

  public List<RoundReview> getRounds() {
    List<RoundReview> shown = rounds == null ? review.rounds() : rounds;
    rounds = shown;
    return shown;
  }

  public int getFlags() {
    List<FlagRow> shown = flags == null ? review.flags() : flags;
    flags = shown;
    return shown.size();
  }

  public List<ReviewBox> getBoxes() {
    return List.of(ReviewBox.values());
  }

  public long count(RoundReview row, ReviewBox box) {
    return row.counts().getOrDefault(box, 0L);
  }
}
