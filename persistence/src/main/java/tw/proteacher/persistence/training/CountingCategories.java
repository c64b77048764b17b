package tw.proteacher.persistence.training;

import java.util.stream.Collectors;
import tw.proteacher.training.CourseCategory;

/**
 * 採計類別 as SQL: one list for who is touched by a change of hours and for which hours are read when
 * eligibility is computed; the two must never differ.
 */
public final class CountingCategories {
  /** To stand between the brackets of {@code in (…)}. */
  public static final String LIST =
      CourseCategory.counting().stream()
          .map(category -> "'" + category.name() + "'")
          .collect(Collectors.joining(", "));

  private CountingCategories() {}
}
