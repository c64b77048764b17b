package tw.proteacher.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tw.proteacher.certification.review.CentreReview;
import tw.proteacher.certification.review.CentreReview.RoundReview;
import tw.proteacher.certification.review.ReviewBox;
import tw.proteacher.certification.review.ReviewQueries.DeskRow;
import tw.proteacher.certification.review.ReviewerDesk;
import tw.proteacher.shared.Role;
import tw.proteacher.web.home.Task;
import tw.proteacher.web.home.TaskSource;
import tw.proteacher.web.shell.CurrentUser;

/** What waits in the review: cases to judge, and for a centre to assign, decide and announce. */
@ApplicationScoped
public class ReviewTasks implements TaskSource {
  private static final List<ReviewBox> CENTRE =
      List.of(ReviewBox.TO_ASSIGN, ReviewBox.CENTRE_DECIDES, ReviewBox.APPEALED, ReviewBox.DECIDED);

  @Inject private ReviewerDesk desk;
  @Inject private CentreReview review;

  @Override
  public List<Task> waitingFor(CurrentUser user) {
    if (user.is(Role.REVIEWER)) {
      return reviewer();
    }
    if (user.is(Role.COUNTY_CENTRE) || user.is(Role.NATIONAL_CENTRE)) {
      return centre();
    }
    return List.of();
  }

  private List<Task> reviewer() {
    List<DeskRow> open = desk.list().stream().filter(DeskRow::open).toList();
    if (open.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Task(
            "task.to_judge",
            List.of(open.size()),
            "/review/index",
            open.stream()
                .flatMap(row -> Stream.ofNullable(row.dueOn()))
                .min(LocalDate::compareTo)
                .orElse(null)));
  }

  private List<Task> centre() {
    List<Task> tasks = new ArrayList<>();
    for (RoundReview round : review.rounds()) {
      for (ReviewBox box : CENTRE) {
        long count = round.counts().getOrDefault(box, 0L);
        if (count > 0) {
          tasks.add(
              Task.open(
                  "task.review." + box,
                  "/centre/review/round?id=" + round.round().id() + "&box=" + box,
                  round.round().name(),
                  count));
        }
      }
    }
    int flags = review.flags().size();
    if (flags > 0) {
      tasks.add(Task.open("task.flags", "/centre/review/flags", flags));
    }
    return tasks;
  }
}
