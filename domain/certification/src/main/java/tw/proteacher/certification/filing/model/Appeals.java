package tw.proteacher.certification.filing.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.filing.appeal.AppealFile;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.shared.PersonId;

/** 申復, as a collection: what was handed in, and the files that go with it. */
public interface Appeals {
  /** What is handed in. */
  record Filing(long application, long sheet, String reason, String receipt) {}

  /**
   * What was handed in.
   *
   * @param receipt number, or null for one of before there were any
   */
  record Filed(@Nullable String receipt, Instant filedAt) {}

  void file(Filing filing, Instant now);

  Optional<Filed> last(long application);

  /** Files that stand, oldest first. */
  List<AppealFile> files(long application);

  void attach(long application, StoredFileId file, PersonId by, Instant now);

  /** Refused with NotFound when the appeal has no such file. */
  void detach(long application, long file, Instant now);

  /** The case whose appeal shows a file; NotFound without one. */
  long showing(StoredFileId file);
}
