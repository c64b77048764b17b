package tw.proteacher.certification.round;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.OpenPeriod;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

/**
 * 認證梯次, to read. Asks nobody for permission: what is published is public; a draft is for whoever
 * was let in by a use case.
 */
public interface Rounds {
  /**
   * A round as it is for one person.
   *
   * @param school the one they file from
   * @param period when they may hand in, extensions of the person and the school included
   */
  record Opening(RoundView round, SchoolCode school, OpenPeriod period) {}

  /** Refused with NotFound when there is none. */
  RoundView get(long id);

  /** Refused with NotFound when there is none. */
  Opening opening(long id, PersonId person, SchoolCode school);

  /**
   * Published rounds of one authority that take applications at a moment, soonest closing first.
   */
  List<RoundView> openFor(String authority, Instant now);

  /**
   * Published rounds in which this person may hand in at a moment, each with the first of their
   * schools that it is open to: those of the school's county and of the ministry, and those whose
   * closing was put off for the person or the school. Soonest closing first.
   */
  List<Opening> openTo(PersonId person, Instant now);

  /** Every round of an authority whatever its state, newest first. */
  List<RoundView> of(String authority);

  /**
   * A round as its centre prepares it.
   *
   * @param reviewers how many people its reviewers are chosen from
   */
  record Prepared(RoundView round, int reviewers) {}

  /** Refused with NotFound when there is none. */
  Prepared prepared(long id);

  /**
   * A round as it is for the list of one school.
   *
   * @param extended until when its closing was put off for the school, or null
   */
  record Listing(RoundView round, @Nullable Instant extended) {
    /** When the school may hand in its list; a published round has it. */
    public OpenPeriod period() {
      OpenPeriod period = round.listPeriod();
      return extended == null ? period : period.until(extended);
    }
  }

  /** Refused with NotFound when there is none. */
  Listing listing(long id, SchoolCode school);

  /** The people from whom the reviewers of a round are chosen. */
  List<PersonId> reviewers(long round);
}
