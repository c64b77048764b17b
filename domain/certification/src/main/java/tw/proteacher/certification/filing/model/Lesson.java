package tw.proteacher.certification.filing.model;

import java.text.Normalizer;
import java.time.LocalDate;
import tw.proteacher.shared.PersonId;

/**
 * 一節課: what makes two lessons the same one.
 *
 * @param period 節次 as typed, blanks and full width folded
 */
public record Lesson(PersonId teacher, LocalDate day, String period) {
  public Lesson {
    period = Normalizer.normalize(period, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
