package tw.proteacher.certification.list.model;

import java.util.Optional;
import tw.proteacher.shared.SchoolCode;

/** All schools' lists, as a collection to change. */
public interface KeptLists {
  /** Empty while nobody began it; nobody else changes it until the transaction ends. */
  Optional<SchoolList> lock(long round, SchoolCode school);

  /** Keeps a new one; says its id. */
  long add(SchoolList begun);
}
