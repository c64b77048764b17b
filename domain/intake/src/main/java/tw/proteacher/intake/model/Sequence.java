package tw.proteacher.intake.model;

import java.util.Optional;
import java.util.OptionalLong;
import tw.proteacher.intake.FeedMode;
import tw.proteacher.intake.Manifest;

/** 序號: a delta continues exactly where the last file ended; a full file may only move forward. */
public final class Sequence {
  private Sequence() {}

  /** Why a file with this manifest may not be taken after {@code last}; empty if it may. */
  public static Optional<RefusalReason> objection(Manifest manifest, OptionalLong last) {
    long sequence = manifest.sequence();
    if (last.isPresent() && sequence <= last.getAsLong()) {
      return Optional.of(RefusalReason.SEQUENCE_STALE);
    }
    if (manifest.mode() == FeedMode.DELTA && (last.isEmpty() || sequence != last.getAsLong() + 1)) {
      return Optional.of(RefusalReason.SEQUENCE_GAP);
    }
    return Optional.empty();
  }
}
