package tw.proteacher.intake.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.FeedKind;
import tw.proteacher.intake.FeedMode;
import tw.proteacher.intake.Identities;
import tw.proteacher.intake.Manifest;
import tw.proteacher.intake.Progress;
import tw.proteacher.intake.model.Inbox.Place;
import tw.proteacher.intake.reading.Verification;

/**
 * 收件一輪: one walk through the ready files of a kind. What happens to each is decided by its
 * manifest, its entry in the register and what was taken before; the register is always written
 * before the file moves, so that a crash in between is made good by the next walk.
 */
public final class InboxRound {
  private final Inbox inbox;
  private final FeedStore store;
  private final FeedRegister register;
  private final Identities identities;

  public InboxRound(Inbox inbox, FeedStore store, FeedRegister register, Identities identities) {
    this.inbox = inbox;
    this.store = store;
    this.register = register;
    this.identities = identities;
  }

  /** Every ready file of the kind, and where it stands now. */
  public Collection<FileRecord> take(FeedKind<?> kind, Progress progress) throws IOException {
    inbox.tidy();
    Map<String, FileRecord> met = new LinkedHashMap<>();
    boolean superseded = walk(kind, progress, met);
    if (superseded) {
      // What lay behind or was replaced by the newer file can be cleared away now.
      walk(kind, progress, met);
    }
    return met.values();
  }

  private boolean walk(FeedKind<?> kind, Progress progress, Map<String, FileRecord> met)
      throws IOException {
    boolean superseded = false;
    for (ReadyFile file : inbox.ready(kind.name())) {
      if (!Files.exists(file.csv())) {
        continue;
      }
      FileRecord record = look(file, kind, progress);
      if (record == null) {
        continue;
      }
      met.put(file.name(), record);
      Manifest manifest = record.manifest();
      boolean replaces = record.status() == FileStatus.TAKEN || record.status() == FileStatus.HELD;
      if (replaces && manifest != null && manifest.mode() == FeedMode.FULL) {
        superseded |= register.supersedeHeld(kind.name(), manifest.sequence()) > 0;
      }
      if (record.status().isFinal()) {
        clear(file, record);
      }
    }
    return superseded;
  }

  /** What became of a file that may go, or be closed to the platform, while it is looked at. */
  private @Nullable FileRecord look(ReadyFile file, FeedKind<?> kind, Progress progress)
      throws IOException {
    try {
      return meet(file, kind, progress);
    } catch (IOException failed) {
      return onFault(file, failed, progress);
    } catch (UncheckedIOException failed) {
      return onFault(file, Objects.requireNonNull(failed.getCause()), progress);
    }
  }

  /** One file that cannot be read is no reason to leave all others lying. */
  private @Nullable FileRecord onFault(ReadyFile file, IOException failed, Progress progress)
      throws IOException {
    if (failed instanceof NoSuchFileException) {
      // Taken back by its sender: it will come again, or not.
      return null;
    }
    if (failed instanceof AccessDeniedException) {
      return refuse(fresh(file, null, progress), RefusalReason.UNREADABLE);
    }
    throw failed;
  }

  private FileRecord meet(ReadyFile file, FeedKind<?> kind, Progress progress) throws IOException {
    Manifest manifest;
    try {
      manifest = file.manifest();
    } catch (FileRefused refused) {
      return refuse(fresh(file, null, progress), refused.reason());
    }
    FileRecord known = register.inInbox(file.name(), manifest.sha256()).orElse(null);
    if (known != null && isSettled(known) && isWhat(file, manifest)) {
      return known;
    }
    FileRecord record = fresh(file, manifest, progress);
    if (known != null) {
      record = record.numbered(known.id());
    }
    if (register.tookContent(manifest.sha256()) && isWhat(file, manifest)) {
      return repeat(record, manifest);
    }
    boolean released = known != null && known.status() == FileStatus.RELEASED;
    if (!released && manifest.mode() == FeedMode.DELTA && register.holds(kind.name())) {
      return enter(record.with(FileStatus.WAITING, "HELD_BEFORE"));
    }
    Optional<RefusalReason> objection =
        Sequence.objection(manifest, register.lastSequence(kind.name()));
    if (objection.isPresent()) {
      return refuse(record, objection.get());
    }
    return apply(kind, file, record, manifest, released, progress);
  }

  private <R> FileRecord apply(
      FeedKind<R> kind,
      ReadyFile file,
      FileRecord record,
      Manifest manifest,
      boolean released,
      Progress progress)
      throws IOException {
    Brake brake = released ? null : register.brake(kind.name()).orElse(null);
    FileTaking<R> taking =
        new FileTaking<>(kind, file.csv(), record, manifest, store, identities, progress, brake);
    FeedCounts[] counts = {FeedCounts.NONE};
    try {
      Optional<FileTaking.Stopped> stopped =
          taking.take(register.trustsFingerprints(kind), taken -> counts[0] = taken);
      if (stopped.isPresent()) {
        FileRecord held = record.with(FileStatus.HELD, "BRAKE").counting(stopped.get().counts());
        return held.numbered(register.hold(held, stopped.get().live(), stopped.get().missing()));
      }
    } catch (FileRefused refused) {
      return refuse(record, refused.reason());
    }
    FileRecord taken = register.inInbox(file.name(), manifest.sha256()).orElseThrow();
    store.refresh(kind, counts[0].written());
    return taken;
  }

  /** Nothing new in it; but if it is next in sequence, the file after it may follow on it. */
  private FileRecord repeat(FileRecord record, Manifest manifest) {
    FileRecord repeated = enter(record.with(FileStatus.DUPLICATE, null));
    if (Sequence.objection(manifest, register.lastSequence(manifest.kind())).isEmpty()) {
      register.advance(repeated.id(), manifest.sequence());
    }
    return repeated;
  }

  private FileRecord refuse(FileRecord record, RefusalReason reason) {
    return enter(record.with(FileStatus.REFUSED, reason.name()));
  }

  private FileRecord enter(FileRecord record) {
    return record.numbered(register.enter(record));
  }

  private void clear(ReadyFile file, FileRecord record) throws IOException {
    boolean kept = record.status() == FileStatus.TAKEN || record.status() == FileStatus.DUPLICATE;
    inbox.move(file, kept ? Place.ARCHIVE : Place.REFUSED, ResultFile.of(record), record.id());
    register.moved(record.id());
  }

  /**
   * Whether the register's word on a file that still lies in the inbox stands. A refusal by the
   * platform is looked into again: the file may have been sent anew meanwhile.
   */
  private static boolean isSettled(FileRecord known) {
    return switch (known.status()) {
      case TAKEN, DUPLICATE, SUPERSEDED, HELD -> true;
      case REFUSED -> known.decided();
      case RELEASED, WAITING -> false;
    };
  }

  private static boolean isWhat(ReadyFile file, Manifest manifest) throws IOException {
    return Verification.digestOf(file.csv()).equals(manifest.sha256());
  }

  private static FileRecord fresh(ReadyFile file, @Nullable Manifest manifest, Progress progress) {
    return new FileRecord(
        0,
        progress.run(),
        file.name(),
        FeedName.of(file.name()).map(FeedName::kind).orElse(null),
        manifest,
        FileStatus.WAITING,
        null,
        FeedCounts.NONE,
        false);
  }
}
