package tw.proteacher.directory;

import java.util.List;
import tw.proteacher.shared.PersonId;

/** 呼叫者: from a person and the hat that is worn to what the use-case gate asks about. */
public interface Callers {
  /** The hats of a person today, the most responsible last; never empty. */
  List<Hat> hats(PersonId person);

  /** How a person stands now; refused with NotFound for nobody. */
  Presence presence(PersonId person);
}
