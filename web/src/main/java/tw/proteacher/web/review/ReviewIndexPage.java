package tw.proteacher.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.review.ReviewQueries.DeskRow;
import tw.proteacher.certification.review.ReviewerDesk;

/** review/index.xhtml: the cases on a reviewer's desk, those to judge first. */
@Named
@RequestScoped
public class ReviewIndexPage {
  private static final String GIVEN = "given";

  @Inject private ReviewerDesk desk;
  @Inject private Clock clock;

  private String box = "";
  private @Nullable List<DeskRow> all;

  private List<DeskRow> all() {
    List<DeskRow> rows = all == null ? desk.list() : all;
    all = rows;
    return rows;
  }

  public List<DeskRow> getCases() {
    return all().stream().filter(row -> row.given() == isGivenBox()).toList();
  }

  public long getDone() {
    return all().stream().filter(DeskRow::given).count();
  }

  public int getTotal() {
    return all().size();
  }

  /** The next one to judge, the earliest due first; null when all is done. */
  public @Nullable DeskRow getNext() {
    return all().stream().filter(DeskRow::open).findFirst().orElse(null);
  }

  public String tone(DeskRow row) {
    if (row.given()) {
      return "ok";
    }
    return row.overdue(LocalDate.now(clock)) ? "bad" : row.saved() ? "info" : "idle";
  }

  public String state(DeskRow row) {
    if (row.given()) {
      return "desk.state.given";
    }
    if (!row.state().isUnderReview()) {
      return "desk.state.returned";
    }
    if (row.overdue(LocalDate.now(clock))) {
      return "desk.state.overdue";
    }
    return row.saved() ? "desk.state.saved" : "desk.state.open";
  }

  public boolean isGivenBox() {
    return GIVEN.equals(box);
  }

  public String getBox() {
    return box;
  }

  public void setBox(@Nullable String box) {
    this.box = box == null ? "" : box;
  }
}
