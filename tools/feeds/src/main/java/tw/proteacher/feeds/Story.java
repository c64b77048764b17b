package tw.proteacher.feeds;

import java.time.LocalDate;
import java.util.List;

/**
 * 指定內容: schools, people and records that a country must contain, word for word, before the invented
 * ones begin.
 */
public record Story(
    List<School> schools, List<Person> people, List<Hour> hours, List<Certificate> certificates) {
  public static final Story NONE = new Story(List.of(), List.of(), List.of(), List.of());

  /** 研習時數: one line of the story; {@code person} is an index into the people. */
  public record Hour(
      int person,
      int courseCode,
      String courseName,
      String category,
      int tenths,
      LocalDate start,
      LocalDate end,
      String organiser,
      String mode) {}

  /** 舊證書: number and date may be what the old platform left, even nothing. */
  public record Certificate(
      int person, int schoolYear, String tier, String number, String obtained, String source) {}
}
