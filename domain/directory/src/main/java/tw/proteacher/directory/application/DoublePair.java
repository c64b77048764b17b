package tw.proteacher.directory.application;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.PersonId;

/**
 * 疑似同一人: two records with one name, one birthday and a school in common, of which one no longer
 * serves anywhere.
 */
public record DoublePair(Side kept, Side gone, LocalDate bornOn) implements Serializable {
  /**
   * One of the two records.
   *
   * @param school where the person serves, or served last
   * @param endedOn last day there, or null while serving
   * @param hours records of training hours
   * @param certificates certificates of any kind
   */
  public record Side(
      PersonId person,
      String name,
      String idMask,
      String school,
      @Nullable LocalDate endedOn,
      long hours,
      long certificates)
      implements Serializable {}
}
