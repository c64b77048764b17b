package tw.proteacher.training.correction;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.training.HourSource;

/**
 * 人工登錄: how what a centre decides gets into the ledger. Every change keeps the earlier version,
 * says who and why, and puts the person on the list of those whose eligibility is computed anew.
 */
public interface CentreEntries {
  /** In whose name something is entered. */
  record Signature(
      PersonId person, HourSource source, @Nullable CountyCode county, OffsetDateTime at) {}

  /** Hours to enter for a person. */
  record NewEntry(
      PersonId person, HoursEntry hours, @Nullable Long caseId, String reason, Signature by) {}

  /** An entry that stands: whose it is and who made it. */
  record EntryCard(long id, PersonId person, HourSource source, @Nullable CountyCode county) {}

  /** A difference between feed and entry that waits for a decision. */
  record ConflictCard(
      long id, PersonId person, HourSource entrySource, @Nullable CountyCode county) {}

  /** Enters hours; an earlier record of the same course becomes history. */
  long enter(NewEntry entry);

  /** The standing entry of this number. */
  Optional<EntryCard> standing(long id);

  /** Takes an entry back; the feed may bring its own record of the course again. */
  void withdraw(long id, String reason, Signature by);

  /** The open conflict of this number. */
  Optional<ConflictCard> openConflict(long id);

  /** 維持登錄: the centre's entry stays. */
  void keepEntry(long conflict, String reason, Signature by);

  /** 改採進修網資料: the feed's hours replace the entry, or its withdrawal withdraws it. */
  void followFeed(long conflict, String reason, Signature by);
}
