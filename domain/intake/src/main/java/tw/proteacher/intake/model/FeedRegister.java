package tw.proteacher.intake.model;

import java.util.Optional;
import java.util.OptionalLong;
import tw.proteacher.intake.FeedKind;
import tw.proteacher.intake.FeedKindName;

/** 檔案登記簿: every file that was ever looked at, and the settings of the intake. */
public interface FeedRegister {
  /** The entry of this very file as long as it has not left the inbox. */
  Optional<FileRecord> inInbox(String file, String sha256);

  /** Whether a file with this content was taken. */
  boolean tookContent(String sha256);

  /** Sequence of the last file taken. */
  OptionalLong lastSequence(FeedKindName kind);

  /** Whether a file of the kind is held (and not let through yet). */
  boolean holds(FeedKindName kind);

  /** Enters or updates a file; its number. */
  long enter(FileRecord file);

  /** A file of which nothing new is to be applied, but which is next in sequence all the same. */
  void advance(long id, long sequence);

  /** A held file, with what it would do. */
  long hold(FileRecord file, long live, long missing);

  /** Held files before this one are out of date; says how many. */
  int supersedeHeld(FeedKindName kind, long sequence);

  /** The file has left the inbox. */
  void moved(long id);

  Optional<Brake> brake(FeedKindName kind);

  /**
   * Whether lines may be told by fingerprint: the rules of reading are those of the last comparison
   * row by row, and that is not too long ago.
   */
  boolean trustsFingerprints(FeedKind<?> kind);
}
