package tw.proteacher.certification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.proteacher.training.CourseCategory;

/** 三類人才: the three kinds of certificate, in the order in which they are earned. */
public enum Tier {
  /** 初階專業回饋人才. */
  INITIAL,
  /** 進階專業回饋人才. */
  ADVANCED,
  /** 教學輔導教師. */
  MENTOR;

  /** The tier that is earned before this one. */
  public Optional<Tier> previous() {
    return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
  }

  /** The category its courses are held under. */
  public CourseCategory category() {
    return switch (this) {
      case INITIAL -> CourseCategory.B1;
      case ADVANCED -> CourseCategory.A1;
      case MENTOR -> CourseCategory.M1;
    };
  }

  /** The categories that may earn it: of the tier before, which is asked for, and its own. */
  public List<CourseCategory> categories() {
    return Stream.concat(previous().stream(), Stream.of(this)).map(Tier::category).toList();
  }
}
