package tw.proteacher.certification.filing.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.filing.evidence.EvidenceFile;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.shared.PersonId;

/** 佐證, as a collection: performances and their files; nothing is erased. */
public interface Evidences {
  /**
   * One performance.
   *
   * @param number 1, 2, … among the performances of its item that stand
   */
  record Entry(
      long id,
      long application,
      String item,
      int number,
      @Nullable PersonId partner,
      String partnerName) {}

  /**
   * A performance of another case of the same person that was handed in.
   *
   * @param receipt number of that case
   */
  record Shown(long id, @Nullable PersonId partner, String receipt) {}

  /** Refused with NotFound when there is none, or when it was taken out. */
  Entry get(long id);

  long add(long application, String item, @Nullable PersonId partner, Instant now);

  void pair(long id, @Nullable PersonId partner);

  void remove(long id, Instant now);

  /** Files of a case that stand, oldest first. */
  List<EvidenceFile> files(long application);

  void attach(long id, StoredFileId file, PersonId by, Instant now);

  /** Takes a file of a performance out; refused with NotFound when it has none of that key. */
  StoredFileId detach(long id, long file, Instant now);

  /**
   * A performance with one of its files.
   *
   * @param stands whether neither of the two was taken out
   */
  record ShownFile(Entry entry, boolean stands) {}

  /** The performance that shows a file, whether it still stands or not; NotFound without one. */
  ShownFile showing(StoredFileId file);

  /** Of these performances those taken out, and those of cases their applicant may not change. */
  Set<Long> over(Set<Long> performances);
}
