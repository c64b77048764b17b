package tw.proteacher.certification.round;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Answers;

/**
 * 表單日期規定: which answers of a form are held against the window and each other.
 *
 * @param fromKey the day it was, or began; empty where nothing of the form is held against anything
 * @param untilKey the day it ended, or empty
 * @param periodKey 節次, or empty
 * @param weeksKey how many weeks it lasted, or empty
 * @param step place of the form in the order of one performance, or null
 * @param lessonOf whose lesson the day and the period name, or null
 */
public record PaperRule(
    String form,
    String fromKey,
    String untilKey,
    String periodKey,
    String weeksKey,
    @Nullable Integer step,
    @Nullable Side lessonOf)
    implements Serializable {
  /** 授課者. */
  public enum Side {
    /** 申請人. */
    OWNER,
    /** 對方. */
    PARTNER
  }

  /** Nothing of the form is held against anything. */
  public static PaperRule none(String form) {
    return new PaperRule(form, "", "", "", "", null, null);
  }

  public boolean isNone() {
    return fromKey.isEmpty();
  }

  public Optional<LocalDate> from(Answers answers) {
    return answers.date(fromKey);
  }

  public Optional<LocalDate> until(Answers answers) {
    return untilKey.isEmpty() ? Optional.empty() : answers.date(untilKey);
  }
}
