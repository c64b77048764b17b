package tw.proteacher.training.correction.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.Finding;
import tw.proteacher.training.HourSource;
import tw.proteacher.training.correction.DecidingCentre;
import tw.proteacher.training.correction.HoursEntry;

/** 登錄檢核: hours entered by hand obey the rules of the feed, and each centre enters its own kind. */
public final class EntryPolicy {
  private static final int MOST_TENTHS = 5000;
  private static final int FIRST_CODE = 1_000_000;
  private static final int LAST_CODE = 9_999_999;
  private static final int LONGEST_NAME = 200;

  private EntryPolicy() {}

  public static List<Finding> check(HoursEntry entry, HourSource source, LocalDate today) {
    List<Finding> findings = new ArrayList<>();
    if (entry.courseName().isBlank()) {
      findings.add(Finding.block("training.entry.course_missing"));
    }
    if (entry.courseName().length() > LONGEST_NAME) {
      findings.add(Finding.block("training.entry.course_too_long", LONGEST_NAME));
    }
    findings.addAll(hours(entry.tenths()));
    findings.addAll(code(entry.courseCode()));
    findings.addAll(dates(entry.startsOn(), entry.endsOn(), today));
    if (source == HourSource.COUNTY_ENTRY
        && DecidingCentre.of(entry.category()) == DecidingCentre.NATION) {
      findings.add(Finding.block("training.entry.national_only"));
    }
    return findings;
  }

  static List<Finding> hours(int tenths) {
    return tenths > 0 && tenths <= MOST_TENTHS
        ? List.of()
        : List.of(Finding.block("training.entry.hours_unlikely", MOST_TENTHS / 10));
  }

  static List<Finding> code(@Nullable Integer code) {
    return code == null || (code >= FIRST_CODE && code <= LAST_CODE)
        ? List.of()
        : List.of(Finding.block("training.entry.code_malformed"));
  }

  static List<Finding> dates(
      @Nullable LocalDate starts, @Nullable LocalDate ends, LocalDate today) {
    if (starts == null) {
      return List.of(Finding.block("training.entry.start_missing"));
    }
    if (ends != null && ends.isBefore(starts)) {
      return List.of(Finding.block("training.entry.end_before_start"));
    }
    LocalDate last = ends == null ? starts : ends;
    return last.isAfter(today) ? List.of(Finding.block("training.entry.in_future")) : List.of();
  }
}
