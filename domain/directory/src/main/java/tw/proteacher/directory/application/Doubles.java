package tw.proteacher.directory.application;

import java.time.Instant;
import java.util.Optional;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Slice;

/** Records that may be one person. */
public interface Doubles {
  /** Pairs whose serving side is within reach. */
  Slice<DoublePair> pairs(Reach reach, int first, int size);

  /** One pair, if it is one; both records are locked until the transaction ends. */
  Optional<DoublePair> lock(PersonId kept, PersonId gone);

  /** Moves what the directory keeps about {@code gone} and points it to {@code kept}. */
  void merge(PersonId kept, PersonId gone, Instant at);

  void keepApart(PersonId one, PersonId other, String reason, PersonId by, Instant at);
}
