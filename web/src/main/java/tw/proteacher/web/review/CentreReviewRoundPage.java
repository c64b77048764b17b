package tw.proteacher.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.review.CentreReview;
import tw.proteacher.certification.review.CentreReview.RoundReview;
import tw.proteacher.certification.review.ReviewBox;
import tw.proteacher.certification.review.ReviewQueries.CaseRow;
import tw.proteacher.shared.Slice;
import tw.proteacher.web.shell.Paging;

/** centre/review/round.xhtml: the cases of a round by what they wait for. */
@Named
@RequestScoped
public class CentreReviewRoundPage {
  private static final int SIZE = 20;

  @Inject private CentreReview review;

  private long id;
  private @Nullable ReviewBox box;
  private int page = 1;
  private @Nullable RoundReview shown;
  private @Nullable Slice<CaseRow> cases;

  public RoundReview getShown() {
    RoundReview round = shown == null ? review.round(id) : shown;
    shown = round;
    return round;
  }

  public Slice<CaseRow> getCases() {
    Slice<CaseRow> rows = cases == null ? review.cases(id, box, (page - 1) * SIZE, SIZE) : cases;
    cases = rows;
    return rows;
  }

  /** The boxes that hold something. */
  public List<ReviewBox> getBoxes() {
    return Arrays.stream(ReviewBox.values()).filter(one -> count(one) > 0).toList();
  }

  public long count(ReviewBox one) {
    return getShown().counts().getOrDefault(one, 0L);
  }

  /** Whether there may be somebody to issue a certificate to. */
  public boolean isAnnounced() {
    return count(ReviewBox.ANNOUNCED) > 0;
  }

  public long getTotal() {
    return getShown().counts().values().stream().mapToLong(Long::longValue).sum();
  }

  /** Whether the second stage has cases to announce or to judge. */
  public boolean isSecondStage() {
    return getShown().round().terms().stages() > 1;
  }

  public String tone(CaseRow row) {
    return ReviewChoices.tone(row.box(), row.overdue() > 0);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getBox() {
    return box == null ? "" : box.name();
  }

  public void setBox(@Nullable String chosen) {
    box =
        Arrays.stream(ReviewBox.values())
            .filter(one -> one.name().equals(chosen))
            .findFirst()
            .orElse(null);
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Paging.within(page);
  }

  public int getSize() {
    return SIZE;
  }
}
