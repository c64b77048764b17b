package tw.proteacher.certification.list;

import java.util.Optional;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

/** 學校認證總表, for other parts of 認證 to ask. Asks nobody for permission. */
public interface SchoolLists {
  /**
   * Whether a list that names the person for the tier is handed in: a case that is handed in then
   * is listed at once.
   */
  boolean isListed(long round, PersonId person, Tier tier);

  /**
   * Waits until no list that names the person for the tier is being handed in or changed; it stays
   * so until the transaction ends. Comes before the case is locked, for a list that is handed in
   * takes its cases after itself.
   */
  void hold(long round, PersonId person, Tier tier);

  /** Whether a school's list, handed in or not, names the person for the tier. */
  boolean isNamed(long round, PersonId person, Tier tier);

  /** Where a school's list of a round stands, or empty while nobody began it. */
  Optional<SchoolListState> state(long round, SchoolCode school);
}
