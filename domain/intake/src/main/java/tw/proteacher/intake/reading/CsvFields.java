package tw.proteacher.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 欄位: cuts one record into its values (RFC 4180). */
public final class CsvFields {
  private CsvFields() {}

  /** The values as received, or null if the quoting is broken. */
  public static @Nullable List<String> split(String record) {
    if (record.indexOf('"') < 0) {
      return splitPlain(record);
    }
    List<String> values = new ArrayList<>();
    int at = 0;
    while (true) {
      if (at < record.length() && record.charAt(at) == '"') {
        StringBuilder value = new StringBuilder();
        at = unquote(record, at + 1, value);
        if (at < 0) {
          return null;
        }
        values.add(value.toString());
      } else {
        int comma = record.indexOf(',', at);
        int to = comma < 0 ? record.length() : comma;
        String value = record.substring(at, to);
        if (value.indexOf('"') >= 0) {
          return null;
        }
        values.add(value);
        at = to;
      }
      if (at == record.length()) {
        return values;
      }
      if (record.charAt(at) != ',') {
        return null;
      }
      at++;
    }
  }

  /**
   * Cuts at every comma, quotes thrown away: the best guess at a record whose quoting is broken.
   */
  public static List<String> guess(String record) {
    return splitPlain(record.replace("\"", ""));
  }

  /** One record from values: the inverse of {@link #split}. */
  public static String join(List<String> values) {
    StringBuilder record = new StringBuilder();
    for (String value : values) {
      if (record.length() > 0) {
        record.append(',');
      }
      // A first empty value would otherwise vanish with its comma.
      record.append('"').append(value.replace("\"", "\"\"")).append('"');
    }
    return record.toString();
  }

  private static List<String> splitPlain(String record) {
    List<String> values = new ArrayList<>(16);
    int at = 0;
    int comma = record.indexOf(',');
    while (comma >= 0) {
      values.add(record.substring(at, comma));
      at = comma + 1;
      comma = record.indexOf(',', at);
    }
    values.add(record.substring(at));
    return values;
  }

  /** Reads a quoted value; where reading goes on, or −1 if its quote never closes. */
  private static int unquote(String record, int from, StringBuilder value) {
    int at = from;
    while (true) {
      int quote = record.indexOf('"', at);
      if (quote < 0) {
        return -1;
      }
      value.append(record, at, quote);
      if (quote + 1 < record.length() && record.charAt(quote + 1) == '"') {
        value.append('"');
        at = quote + 2;
      } else {
        return quote + 1;
      }
    }
  }
}
