package tw.proteacher.intake.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.FeedKind;
import tw.proteacher.intake.FeedMode;
import tw.proteacher.intake.Folding;
import tw.proteacher.intake.Identities;
import tw.proteacher.intake.Manifest;
import tw.proteacher.intake.Progress;
import tw.proteacher.intake.RowReader;
import tw.proteacher.intake.reading.CsvFields;
import tw.proteacher.intake.reading.FeedPass;
import tw.proteacher.intake.reading.Fingerprints;
import tw.proteacher.intake.reading.RecordSplitter;
import tw.proteacher.intake.reading.RowCounts;
import tw.proteacher.intake.reading.Verification;

/**
 * 收一個檔: verifies a file and applies it, in one transaction, or refuses it. Digest and encoding are
 * checked on a second thread while the rows are read; nothing is committed before both are done.
 *
 * @param <R> one accepted row, typed
 */
final class FileTaking<R> {
  private final FeedKind<R> kind;
  private final Path csv;
  private final FileRecord file;
  private final Manifest manifest;
  private final FeedStore store;
  private final Identities identities;
  private final Progress progress;
  private final @Nullable Brake brake;
  private boolean joinLines = true;
  private CompletableFuture<RowReader<R>> reader = new CompletableFuture<>();

  /** What a file that the brake stopped would do. */
  record Stopped(FeedCounts counts, long live, long missing) {}

  FileTaking(
      FeedKind<R> kind,
      Path csv,
      FileRecord file,
      Manifest manifest,
      FeedStore store,
      Identities identities,
      Progress progress,
      @Nullable Brake brake) {
    this.kind = kind;
    this.csv = csv;
    this.file = file;
    this.manifest = manifest;
    this.store = store;
    this.identities = identities;
    this.progress = progress;
    this.brake = brake;
  }

  /** Takes the file; {@code counts} receives what it came to. Present if the brake stopped it. */
  Optional<Stopped> take(boolean fingerprints, CountsReceiver counts) throws IOException {
    CompletableFuture<Verification> verification = beside(() -> Verification.of(csv, progress));
    reader = beside(kind::open);
    try {
      try {
        return attempt(fingerprints, verification, counts);
      } catch (LinesWereNotJoined again) {
        joinLines = false;
        return attempt(fingerprints, verification, counts);
      }
    } catch (FileRefused refused) {
      // A damaged copy shows in many ways; its digest says so plainly.
      verified(verification);
      throw refused;
    }
  }

  /** Where the counts of a committed file go. */
  @FunctionalInterface
  interface CountsReceiver {
    void accept(FeedCounts counts);
  }

  private Optional<Stopped> attempt(
      boolean trusted, CompletableFuture<Verification> verification, CountsReceiver receiver)
      throws IOException {
    boolean full = manifest.mode() == FeedMode.FULL;
    try (FeedWork<R> work = store.begin(kind, file, manifest, progress)) {
      Fingerprints fingerprints = full && trusted ? work.fingerprints() : null;
      FeedPass<R> pass;
      RowCounts rows;
      Charset charset;
      try (FileChannel channel = FileChannel.open(csv)) {
        RecordSplitter splitter = splitter(channel);
        charset = header(splitter);
        pass =
            new FeedPass<R>(
                    kind, joined(reader), manifest.mode(), charset, fingerprints, work, identities)
                .cancellingParked(work.parkedKeys());
        rows = pass.run(splitter, progress, manifest.rows());
        verified(verification, charset);
        checkRows(rows, splitter.joinedLines());
      }
      work.complete(fingerprints);
      Map<Integer, ExceptionCode> late = late(work, fingerprints, rows);
      boolean blanksCount = rows.rows() != manifest.rows();
      if (!late.isEmpty() || blanksCount) {
        lookAgain(work, pass, late, blanksCount);
      }
      if (blanksCount) {
        rows.countBlankAs(ExceptionCode.BAD_ROW);
      }
      if (full && brake != null) {
        long live = work.live();
        long missing = work.missing();
        if (brake.stops(missing, live)) {
          return Optional.of(new Stopped(stopped(rows), live, missing));
        }
      }
      FeedCounts counts = counts(rows, work.apply()).addingUp(manifest.mode());
      work.commit(counts);
      receiver.accept(counts);
      return Optional.empty();
    }
  }

  private RecordSplitter splitter(FileChannel channel) {
    return new RecordSplitter(channel, kind.header().size(), joinLines);
  }

  /** Reads the header; its words show the encoding. */
  private Charset header(RecordSplitter splitter) throws IOException {
    if (splitter.next()) {
      for (Charset charset : List.of(StandardCharsets.UTF_8, Verification.BIG5)) {
        if (isHeader(splitter, charset)) {
          return charset;
        }
      }
    }
    throw new FileRefused(RefusalReason.HEADER_UNKNOWN);
  }

  private boolean isHeader(RecordSplitter splitter, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .decode(
                  ByteBuffer.wrap(
                      splitter.buffer(), splitter.start(), splitter.end() - splitter.start()))
              .toString();
      List<String> names = CsvFields.split(text);
      return names != null && names.stream().map(Folding::fold).toList().equals(kind.header());
    } catch (CharacterCodingException otherEncoding) {
      return false;
    }
  }

  /** Clashes and refusals that only show when rows are seen together. */
  private Map<Integer, ExceptionCode> late(
      FeedWork<R> work, @Nullable Fingerprints fingerprints, RowCounts rows) {
    Map<Integer, ExceptionCode> staged = new HashMap<>();
    Map<Integer, ExceptionCode> unchanged = new HashMap<>();
    for (FeedWork.Clash clash : work.clashes()) {
      int other = fingerprints == null ? 0 : fingerprints.lineOf(clash.fingerprint());
      if (other == 0 || clash.line() < other) {
        unchanged.put(other, ExceptionCode.DUP_KEY);
      } else {
        staged.put(clash.line(), ExceptionCode.DUP_KEY);
      }
    }
    work.refuse(staged.keySet());
    for (FeedWork.LateRefusal refusal : work.judge()) {
      staged.put(refusal.line(), refusal.code());
    }
    work.refuse(staged.keySet());
    staged.values().forEach(rows::refuseStaged);
    unchanged.values().forEach(rows::refuseUnchanged);
    staged.putAll(unchanged);
    return staged;
  }

  private void lookAgain(
      FeedWork<R> work, FeedPass<R> pass, Map<Integer, ExceptionCode> late, boolean blanks)
      throws IOException {
    try (FileChannel channel = FileChannel.open(csv)) {
      RecordSplitter splitter = splitter(channel);
      splitter.next();
      while (splitter.next()) {
        ExceptionCode code = late.get(splitter.line());
        if (blanks && splitter.form() == RecordSplitter.Form.BLANK) {
          code = ExceptionCode.BAD_ROW;
        }
        if (code != null) {
          work.except(pass.exception(splitter, code));
        }
      }
    }
  }

  private void checkRows(RowCounts rows, long joined) {
    long stated = manifest.rows();
    if (rows.rows() == stated || rows.rows() + rows.blanks() == stated) {
      return;
    }
    if (joined > 0
        && (rows.rows() + joined == stated || rows.rows() + joined + rows.blanks() == stated)) {
      throw new LinesWereNotJoined();
    }
    throw new FileRefused(RefusalReason.ROWS_DIFFER);
  }

  /** Starts work on a thread of its own; while people are about, one thing is done at a time. */
  private <T> CompletableFuture<T> beside(Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Runnable doing =
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception | Error failed) {
            result.completeExceptionally(failed);
          }
        };
    if (progress.othersAreAbout()) {
      doing.run();
    } else {
      Thread thread = new Thread(doing, "intake-beside");
      thread.setDaemon(true);
      thread.start();
    }
    return result;
  }

  private static <T> T joined(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      throw failed;
    }
  }

  private Verification verified(CompletableFuture<Verification> verification) {
    Verification result = joined(verification);
    if (!result.sha256().equals(manifest.sha256())) {
      throw new FileRefused(RefusalReason.HASH_DIFFERS);
    }
    if (result.charset().isEmpty()) {
      throw new FileRefused(RefusalReason.ENCODING_UNREADABLE);
    }
    return result;
  }

  private void verified(CompletableFuture<Verification> verification, Charset charset) {
    if (!verified(verification).charset().equals(Optional.of(charset))) {
      throw new FileRefused(RefusalReason.ENCODING_UNREADABLE);
    }
  }

  private static FeedCounts counts(RowCounts rows, FeedWork.Applied applied) {
    return new FeedCounts(
        rows.rows(),
        applied.inserted(),
        applied.updated(),
        rows.same() + applied.unchanged(),
        applied.withdrawn(),
        rows.exceptions(),
        rows.warnings());
  }

  /** Of a held file: what was read; nothing was taken. */
  private static FeedCounts stopped(RowCounts rows) {
    return new FeedCounts(rows.rows(), 0, 0, rows.same(), 0, rows.exceptions(), rows.warnings());
  }

  /** The sender counted physical lines: values do not span lines in this file. */
  private static final class LinesWereNotJoined extends RuntimeException {
    LinesWereNotJoined() {
      super(null, null, false, false);
    }
  }
}
