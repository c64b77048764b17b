package tw.proteacher.certification.model;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import tw.proteacher.training.CourseMode;

/**
 * 時數要件: so many hours of one kind, attended in one of the accepted ways.
 *
 * @param tenths hours × 10
 */
public record HourRule(HourKind kind, int tenths, Set<CourseMode> modes) implements Serializable {
  public HourRule {
    modes = Set.copyOf(modes);
  }

  /** Attended in whatever way. */
  public static HourRule any(HourKind kind, int tenths) {
    return new HourRule(kind, tenths, EnumSet.allOf(CourseMode.class));
  }

  boolean isPhysicalOnly() {
    return modes.equals(Set.of(CourseMode.PHYSICAL));
  }

  boolean accepts(Credit credit) {
    return kind.covers(credit.kind()) && modes.contains(credit.mode());
  }
}
