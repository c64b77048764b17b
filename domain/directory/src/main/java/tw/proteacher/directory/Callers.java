package tw.proteacher.directory;

import java.util.List;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.PersonId;

/** 呼叫者: from a person and the hat that is worn to what the use-case gate asks about. */
public interface Callers {
  /** The hats of a person today, the most responsible last; never empty. */
  List<Hat> hats(PersonId person);

  /**
   * The caller who wears {@code hat}: its grant plus the person's own. A hat the person no longer
   * holds is taken off: only the own grant is left.
   */
  Caller callerFor(PersonId person, Hat hat, String address);
}
