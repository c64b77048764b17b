package tw.proteacher.certification.model;

import java.time.LocalDate;
import java.util.List;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.PersonId;

/** 將到期證書: certificates whose term runs out. */
public interface Lapsing {
  /** Marks as expired what has lapsed by {@code today}; says how many. */
  int expire(LocalDate today);

  /**
   * Whom to remind: the nearest term of each certificate, unless it was sent. The terms (months
   * before the end) are data. What is returned counts as sent.
   */
  List<Reminder> remind(LocalDate today);

  /**
   * Those of a person that lapse within the longest of the terms and that no longer one outlasts.
   */
  List<Ending> ending(PersonId person, LocalDate today);

  /** A certificate and the first day on which it no longer counts. */
  record Ending(Tier tier, CertificateNumber number, LocalDate expiresOn) {}

  /** One certificate that lapses soon. */
  record Reminder(PersonId person, CertificateNumber number, LocalDate expiresOn, int months) {}
}
