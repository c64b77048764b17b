package tw.proteacher.certification.round.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

/** 截止作業: which rounds are due, and what is settled or reminded in many rows at once. */
public interface ClosingQueries {
  /** Whom a reminder goes to. */
  enum Audience {
    TEACHERS,
    SCHOOLS
  }

  /** A reminder that is due: so many days before the closing. */
  record DueReminder(long round, Audience audience, int days) {}

  /** Published rounds past a closing that are not closed for good. */
  List<Long> due(Instant now);

  /** Marks the lines of lists whose people handed nothing in and can no longer; says how many. */
  int waiveEntries(long round, Instant now);

  /**
   * Takes that mark off again where there is more time now; for one person, one school, or where
   * both are null for all.
   */
  int bringEntriesBack(long round, @Nullable PersonId person, @Nullable SchoolCode school);

  /** Of each round and audience the latest reminder whose day has come, unless it was sent. */
  List<DueReminder> reminders(Instant now);

  /** Notes that a reminder is sent; false where somebody else did so first. */
  boolean claim(DueReminder reminder);

  /** People with a draft in a round. */
  List<PersonId> drafting(long round);

  /** Schools whose people have begun cases, or that began a list, and have not handed it in. */
  List<SchoolCode> withoutList(long round);
}
