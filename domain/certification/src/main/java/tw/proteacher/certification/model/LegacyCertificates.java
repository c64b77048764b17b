package tw.proteacher.certification.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.LegacyCertificate;
import tw.proteacher.certification.LegacyState;
import tw.proteacher.shared.PersonId;

/** All legacy rows, as a collection. */
public interface LegacyCertificates {
  /** A person's rows, withdrawn ones included; locked until the transaction ends. */
  List<LegacyCertificate> lockOf(PersonId person);

  /** A person's rows as they are, by school year. */
  List<LegacyCertificate> of(PersonId person);

  /** Every row that claims {@code number} and is held or pending; locked. */
  List<LegacyCertificate> lockClaims(String number);

  /** The row in its new state; what it was goes into the history. */
  void move(LegacyCertificate row, LegacyState to, @Nullable PersonId by, Instant at);
}
