package tw.proteacher.persistence.directory;

import java.time.LocalDate;
import java.util.Objects;

/** One line of a staff file, and what becomes of it when upstream changes something. */
record StaffLine(
    String id,
    String subject,
    String name,
    int school,
    String title,
    String appointment,
    int years,
    LocalDate leavesOn,
    boolean lost) {
  StaffLine(
      String id,
      String name,
      int school,
      String title,
      String appointment,
      int years,
      LocalDate leavesOn,
      boolean lost) {
    this(id, id, name, school, title, appointment, years, leavesOn, lost);
  }

  StaffLine as(String other) {
    return new StaffLine(other, name, school, title, appointment, years, leavesOn, lost);
  }

  StaffLine withAccountOf(String other) {
    return new StaffLine(id, other, name, school, title, appointment, years, leavesOn, lost);
  }

  StaffLine called(String other) {
    return new StaffLine(id, subject, other, school, title, appointment, years, leavesOn, false);
  }

  StaffLine damaged(String other) {
    return new StaffLine(id, subject, other, school, title, appointment, years, leavesOn, true);
  }

  StaffLine at(int other) {
    return new StaffLine(id, subject, name, other, title, appointment, years, leavesOn, lost);
  }

  StaffLine titled(String other) {
    return new StaffLine(id, subject, name, school, other, appointment, years, leavesOn, lost);
  }

  StaffLine years(int tenths) {
    return new StaffLine(id, subject, name, school, title, appointment, tenths, leavesOn, lost);
  }

  StaffLine leaving(LocalDate day) {
    return new StaffLine(id, subject, name, school, title, appointment, years, day, lost);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        id, subject, name, school, title, appointment, years, leavesOn, lost ? 1 : 0);
  }
}
