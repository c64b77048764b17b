package tw.proteacher.training.model;

import org.jspecify.annotations.Nullable;

/**
 * 研習時數列: one accepted row of the hours feed.
 *
 * @param course null if only the key counts
 * @param tenths hours × 10
 */
public record HoursRow(
    long personId, int courseCode, int schoolId, int tenths, @Nullable Course course) {
  /** The key of a row that cannot be used. */
  static HoursRow key(long personId, int courseCode) {
    return new HoursRow(personId, courseCode, 0, 0, null);
  }
}
