package tw.proteacher.intake.reading;

import java.util.EnumMap;
import java.util.Map;
import tw.proteacher.intake.ExceptionCode;

/** 列數: what was met in a file, so far. */
public final class RowCounts {
  private final Map<ExceptionCode, Long> exceptions = new EnumMap<>(ExceptionCode.class);
  private final Map<ExceptionCode, Long> warnings = new EnumMap<>(ExceptionCode.class);
  private long read;
  private long blank;
  private long unchanged;
  private long staged;

  void read() {
    read++;
  }

  void blank() {
    blank++;
  }

  void unchanged() {
    unchanged++;
  }

  void staged() {
    staged++;
  }

  void except(ExceptionCode code) {
    exceptions.merge(code, 1L, Long::sum);
  }

  void warn(ExceptionCode code) {
    warnings.merge(code, 1L, Long::sum);
  }

  /** Blank lines turn out to be counted by the sender. */
  public void countBlankAs(ExceptionCode code) {
    if (blank > 0) {
      read += blank;
      exceptions.merge(code, blank, Long::sum);
    }
  }

  /** A row that counted as unchanged turns out to be refused. */
  public void refuseUnchanged(ExceptionCode code) {
    unchanged--;
    except(code);
  }

  /** A row that was staged turns out to be refused. */
  public void refuseStaged(ExceptionCode code) {
    staged--;
    except(code);
  }

  /** Rows, blank lines left aside. */
  public long rows() {
    return read;
  }

  public long blanks() {
    return blank;
  }

  /** Rows that are on record as they stand. */
  public long same() {
    return unchanged;
  }

  /** Rows to be compared with the record on file. */
  public long toCompare() {
    return staged;
  }

  public Map<ExceptionCode, Long> exceptions() {
    return Map.copyOf(exceptions);
  }

  public Map<ExceptionCode, Long> warnings() {
    return Map.copyOf(warnings);
  }
}
