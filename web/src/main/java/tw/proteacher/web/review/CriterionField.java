package tw.proteacher.web.review;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.round.RoundCriterion;

/** A criterion while it is rated; empty: not yet. */
public class CriterionField implements Serializable {
  private static final long serialVersionUID = 1L;

  private final RoundCriterion criterion;
  private String rating;

  CriterionField(RoundCriterion criterion, String rating) {
    this.criterion = criterion;
    this.rating = rating;
  }

  public RoundCriterion getCriterion() {
    return criterion;
  }

  public String getRating() {
    return rating;
  }

  /** Radio buttons of which none is chosen send nothing at all. */
  public void setRating(@Nullable String rating) {
    this.rating = rating == null ? "" : rating;
  }
}
