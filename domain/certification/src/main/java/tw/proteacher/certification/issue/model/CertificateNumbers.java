package tw.proteacher.certification.issue.model;

import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.shared.SchoolYear;

/**
 * 證號編配: one gapless series per letter and year, beginning above what the former platform gave out.
 */
public interface CertificateNumbers {
  /**
   * The next number, for the running transaction alone: whoever wants one of the same series waits
   * until it ends, and one that is rolled back gives its numbers back.
   */
  CertificateNumber next(char letter, SchoolYear year);
}
