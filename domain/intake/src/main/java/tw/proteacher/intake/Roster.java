package tw.proteacher.intake;

import java.util.OptionalInt;

/**
 * 名冊: who and which schools are known at the moment a file is opened. Read once per file and kept
 * small; used by one thread.
 */
public interface Roster {
  /** No such person: the ID is right, nobody has it. */
  long NOBODY = 0;

  /** No ID at all: form or check digit wrong. */
  long NO_ID = -1;

  /** The person with this national ID, {@link #NOBODY} or {@link #NO_ID}. */
  long person(String nationalId);

  /** The school's own number. */
  OptionalInt school(String code);
}
