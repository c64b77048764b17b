package tw.proteacher.certification;

import java.time.LocalDate;

/** 證書到期: nightly housekeeping of certificates that lapse. */
public interface CertificateExpiry {
  /** Marks what has lapsed by {@code today}, and reminds whose certificate soon will. */
  Outcome run(LocalDate today);

  /** How many lapsed and how many were reminded. */
  record Outcome(int expired, int reminded) {}
}
