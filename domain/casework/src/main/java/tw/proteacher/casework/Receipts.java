package tw.proteacher.casework;

import tw.proteacher.shared.SchoolYear;

/** 收件編號: numbers that people quote when they ask about a case. */
public interface Receipts {
  /**
   * The next number of a series, such as {@code CA114-000027}; taken in the running transaction, so
   * that none is lost when it rolls back.
   */
  String next(String series, SchoolYear year);
}
