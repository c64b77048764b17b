package tw.proteacher.directory.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.SchoolLevel;
import tw.proteacher.directory.SchoolStatus;

/**
 * One accepted row of the schools feed.
 *
 * @param lostCharacters the name came damaged: a good one on record is kept
 */
public record SchoolRow(
    String code,
    String name,
    boolean lostCharacters,
    String county,
    SchoolLevel level,
    int classes,
    int students,
    int establishment,
    SchoolStatus status,
    @Nullable String mergedInto,
    @Nullable LocalDate effectiveOn) {

  /** A row of which only the key counts. */
  static SchoolRow keyOnly(String code) {
    return new SchoolRow(
        code, "", false, "", SchoolLevel.ELEMENTARY, 0, 0, 0, SchoolStatus.CLOSED, null, null);
  }
}
