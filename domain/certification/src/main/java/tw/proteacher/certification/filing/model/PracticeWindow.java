package tw.proteacher.certification.filing.model;

import java.time.LocalDate;

/** 實踐期間: the days on which a performance may lie. */
public record PracticeWindow(LocalDate from, LocalDate to) {
  boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
