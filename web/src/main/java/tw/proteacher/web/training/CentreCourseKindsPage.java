package tw.proteacher.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import tw.proteacher.training.kind.CourseKinds.Applied;
import tw.proteacher.training.kind.ReviewCourseKinds;
import tw.proteacher.training.kind.ReviewCourseKinds.Review;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/course-kinds.xhtml: courses that are kept as something else than the rules say. */
@Named
@RequestScoped
public class CentreCourseKindsPage {
  @Inject private ReviewCourseKinds reviewCourseKinds;
  @Inject private Feedback feedback;

  private @Nullable Review review;

  public Review getReview() {
    Review shown = review == null ? reviewCourseKinds.review() : review;
    review = shown;
    return shown;
  }

  public String apply() {
    Applied applied = reviewCourseKinds.apply();
    feedback.flash("kinds.applied", applied.courses(), applied.people());
    return Redirects.to("/centre/course-kinds");
  }
}
