package tw.proteacher.intake.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.ContentHash;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.FeedKind;
import tw.proteacher.intake.FeedMode;
import tw.proteacher.intake.FeedRow;
import tw.proteacher.intake.Folding;
import tw.proteacher.intake.Identities;
import tw.proteacher.intake.Progress;
import tw.proteacher.intake.Reading;
import tw.proteacher.intake.RowReader;
import tw.proteacher.intake.WorkStopped;
import tw.proteacher.intake.reading.RecordSplitter.Form;
import tw.proteacher.intake.reading.RowSink.RowException;

/**
 * 讀檔一回: every record of a file is unchanged, staged, or an exception. Lines whose fingerprint is on
 * record are recognised by their bytes and never parsed; in a delta every line is parsed, because a
 * withdrawal has unchanged content.
 *
 * @param <R> one accepted row, typed
 */
public final class FeedPass<R> {
  private static final long NO_FINGERPRINT = 0;
  private static final int REPORT_EVERY = 1 << 14;
  private static final byte STATED = (byte) FeedRow.Action.STATED.code();

  private final FeedMode mode;
  private final Charset charset;
  private final @Nullable Fingerprints fingerprints;
  private final RowReader<R> reader;
  private final RowSink<R> sink;
  private final RowKeys keys;
  private final int fieldCount;
  private final int nameField;
  private final int idField;
  private final LongSet taken = new LongSet();
  private final RowCounts counts = new RowCounts();
  private LongSet parkedKeys = new LongSet();

  /** A pass over one file; {@code fingerprints} null means that every row is compared. */
  public FeedPass(
      FeedKind<R> kind,
      RowReader<R> reader,
      FeedMode mode,
      Charset charset,
      @Nullable Fingerprints fingerprints,
      RowSink<R> sink,
      Identities identities) {
    this.mode = mode;
    this.charset = charset;
    this.fingerprints = mode == FeedMode.FULL ? fingerprints : null;
    this.reader = reader;
    this.sink = sink;
    this.keys = new RowKeys(kind.name(), kind.form(), identities);
    this.fieldCount = kind.header().size();
    this.nameField = kind.form().name();
    this.idField = kind.form().id();
  }

  /** Rows of a delta tell the sink which waiting rows they make out of date. */
  public FeedPass<R> cancellingParked(LongSet shownKeys) {
    this.parkedKeys = shownKeys;
    return this;
  }

  /** Reads to the end; the header has been read already. */
  public RowCounts run(RecordSplitter splitter, Progress progress, long expected)
      throws IOException {
    while (splitter.next()) {
      record(splitter);
      long rows = counts.rows();
      progress.letOthersFirst(rows);
      if (rows % REPORT_EVERY == 0) {
        progress.report(rows, expected);
        if (progress.stopRequested()) {
          throw new WorkStopped();
        }
      }
    }
    progress.report(counts.rows(), expected);
    return counts;
  }

  private void record(RecordSplitter splitter) {
    if (splitter.form() == Form.BLANK) {
      counts.blank();
      return;
    }
    counts.read();
    byte[] bytes = splitter.buffer();
    int start = splitter.start();
    int end = splitter.end();
    int content = content(bytes, start, end);
    long fingerprint = Fingerprints.of(bytes, content, end);
    if (fingerprints != null
        && splitter.form() != Form.BROKEN
        && isStated(bytes, start, content - 1)) {
      int met = fingerprints.meet(fingerprint, splitter.line());
      if (met == Fingerprints.FIRST) {
        counts.unchanged();
        return;
      }
      if (met != Fingerprints.UNKNOWN) {
        counts.except(ExceptionCode.DUP_KEY);
        sink.except(exception(splitter, ExceptionCode.DUP_KEY));
        return;
      }
    }
    parse(splitter, fingerprint);
  }

  private void parse(RecordSplitter splitter, long fingerprint) {
    String raw = text(splitter);
    List<String> values =
        splitter.form() == Form.PLAIN || splitter.form() == Form.QUOTED
            ? CsvFields.split(raw)
            : null;
    if (values == null || values.size() != fieldCount || raw.indexOf('\0') >= 0) {
      broken(splitter.line(), raw, values == null ? CsvFields.guess(raw) : values);
      return;
    }
    FeedRow.Action action = action(Folding.fold(values.get(0)));
    if (action == null) {
      broken(splitter.line(), raw, values);
      return;
    }
    FeedRow row = new FeedRow(splitter.line(), action, folded(values));
    Reading<R> reading = reader.read(row);
    if (reading.refusal() != null) {
      refuse(row, reading, reading.refusal(), raw, values);
    } else if (reading.row() != null) {
      take(row, reading.row(), fingerprint, raw, values);
    }
  }

  private void take(FeedRow row, R typed, long fingerprint, String raw, List<String> values) {
    if (!taken.add(reader.key(typed))) {
      except(row.line(), ExceptionCode.DUP_KEY, row.fields(), masked(raw, values));
      return;
    }
    counts.staged();
    boolean warned = nameField >= 0 && row.lostCharacters(nameField);
    // A warned line keeps no fingerprint: it is read, and warned of, every time it comes.
    sink.stage(row.line(), row.action(), warned ? NO_FINGERPRINT : fingerprint, typed);
    if (warned) {
      counts.warn(ExceptionCode.LOST_CHARACTERS);
      sink.except(
          exception(row.line(), ExceptionCode.LOST_CHARACTERS, row.fields(), masked(raw, values)));
    }
    cancelParked(row);
  }

  private void refuse(
      FeedRow row, Reading<R> reading, ExceptionCode code, String raw, List<String> values) {
    boolean idUnreadable = code == ExceptionCode.BAD_ID || code == ExceptionCode.BAD_ROW;
    String shown = idUnreadable ? Masking.maskAll(masked(raw, values)) : masked(raw, values);
    except(row.line(), code, row.fields(), shown);
    if (reading.row() != null) {
      sink.stageKey(row.line(), reading.row());
    }
    if (!code.parks()) {
      return;
    }
    // Nothing is known of an unknown person that could be withdrawn: only what waits is dropped.
    if (row.withdraws() && code == ExceptionCode.UNKNOWN_TEACHER) {
      cancelParked(row);
      return;
    }
    WaitingRow waiting = keys.waiting(row, code);
    if (waiting != null) {
      sink.park(waiting);
    }
  }

  /**
   * A row whose form is wrong. If it can be guessed what it was about, the record on file is not
   * absent.
   */
  private void broken(int line, String raw, List<String> guessed) {
    // The guess goes to the database too, whatever is wrong with the row.
    List<String> fields = new ArrayList<>(folded(guessed).stream().map(Masking::storable).toList());
    while (fields.size() < fieldCount) {
      fields.add("");
    }
    except(line, ExceptionCode.BAD_ROW, fields, Masking.maskAll(masked(raw, guessed)));
    FeedRow row =
        new FeedRow(line, FeedRow.Action.STATED, List.copyOf(fields.subList(0, fieldCount)));
    Reading<R> reading = reader.read(row);
    if (reading.row() != null) {
      sink.stageKey(line, reading.row());
    }
  }

  private void except(int line, ExceptionCode code, List<String> fields, String raw) {
    counts.except(code);
    sink.except(exception(line, code, fields, raw));
  }

  /** The exception of a record met again in a second look at the file. */
  public RowException exception(RecordSplitter splitter, ExceptionCode code) {
    String raw = text(splitter);
    List<String> values = CsvFields.split(raw);
    List<String> known = values == null ? CsvFields.guess(raw) : values;
    return exception(splitter.line(), code, folded(known), masked(raw, known));
  }

  private RowException exception(int line, ExceptionCode code, List<String> fields, String raw) {
    return new RowException(
        line, code, keys.school(fields), keys.shown(fields), Masking.storable(raw));
  }

  private void cancelParked(FeedRow row) {
    // The keyed hash is dear: it is made only for rows whose masked key says that they might wait.
    if (mode == FeedMode.DELTA
        && !parkedKeys.isEmpty()
        && parkedKeys.contains(ContentHash.of(keys.shown(row.fields())))) {
      byte[] hash = keys.hash(row);
      if (hash != null) {
        sink.cancelParked(hash);
      }
    }
  }

  private FeedRow.@Nullable Action action(String word) {
    if (word.length() != 1) {
      return null;
    }
    return switch (word.charAt(0)) {
      case 'S' -> mode == FeedMode.FULL ? FeedRow.Action.STATED : null;
      case 'A' -> mode == FeedMode.DELTA ? FeedRow.Action.ADDED : null;
      case 'U' -> mode == FeedMode.DELTA ? FeedRow.Action.UPDATED : null;
      case 'D' -> mode == FeedMode.DELTA ? FeedRow.Action.DELETED : null;
      default -> null;
    };
  }

  /** The row as received, the ID masked. */
  private String masked(String raw, List<String> values) {
    if (idField < 0 || idField >= values.size() || values.get(idField).isBlank()) {
      return raw;
    }
    return Masking.mask(raw, values.get(idField).strip());
  }

  private String text(RecordSplitter splitter) {
    return new String(
        splitter.buffer(), splitter.start(), splitter.end() - splitter.start(), charset);
  }

  private static List<String> folded(List<String> values) {
    String[] fields = new String[values.size()];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = Folding.fold(values.get(i));
    }
    return List.of(fields);
  }

  /** Whether the first field is S, maybe quoted or with blanks around it. */
  private static boolean isStated(byte[] bytes, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isPadding(bytes[from])) {
      from++;
    }
    while (to > from && isPadding(bytes[to - 1])) {
      to--;
    }
    return to - from == 1 && bytes[from] == STATED;
  }

  private static boolean isPadding(byte character) {
    return character == ' ' || character == '"' || character == '\t';
  }

  /** Where the content begins: behind the comma that ends the first field. */
  private static int content(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] == ',') {
        return i + 1;
      }
    }
    return start;
  }
}
