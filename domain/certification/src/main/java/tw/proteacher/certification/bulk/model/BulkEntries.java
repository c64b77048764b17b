package tw.proteacher.certification.bulk.model;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.bulk.BulkState;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;

/** 登錄批次, as a collection. The typed IDs are kept sealed, and only for some weeks. */
public interface BulkEntries {
  /** Who is who, by the hashes of the typed IDs; county null looks at the whole country. */
  Map<ByteBuffer, Candidate> candidates(Collection<byte[]> hashes, @Nullable CountyCode county);

  /** What these people have that was not withdrawn. */
  PresentCertificates present(Collection<PersonId> people);

  /** Who holds these full numbers. */
  Map<CertificateNumber, PersonId> holders(Collection<CertificateNumber> numbers);

  long add(NewEntry entry, List<CheckedLine> lines);

  /** Refused with NotFound; nobody else changes it until the transaction ends. */
  Held lock(long id);

  void begin(long id, String reason);

  /** The next rows to enter; of two who ask at once, each gets others. */
  List<Waiting> next(long id, int most);

  void settle(long id, Waiting row, String outcome, List<String> codes);

  void finish(long id, Instant now);

  /** Takes the typed cells of old batches away; says how many batches. */
  int forget(Instant before);

  /** A batch that comes in. */
  record NewEntry(String authority, String fileName, PersonId by, Instant now) {}

  /** A batch as far as a change of it must know. */
  record Held(long id, String authority, BulkState state, String reason) {}

  /** A row to enter. */
  record Waiting(int line, CheckedLine.Claim claim) {}
}
