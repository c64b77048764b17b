package tw.proteacher.feeds;

import java.time.LocalDate;
import java.util.Locale;

/**
 * 寫法: how a sender writes a row. All styles mean the same; a row keeps its style from day to day
 * unless it is restyled.
 */
enum Style {
  PLAIN,
  QUOTED,
  ISO_DATES,
  COMPACT_DATES,
  FULL_WIDTH,
  LOWER_CASE,
  PADDED;

  /** Of a hundred rows so many are plain; the other styles share the rest. */
  private static final int PLAIN_OF_HUNDRED = 82;

  private static final int FULL_WIDTH_SHIFT = 0xFEE0;
  private static final int STYLE = 51;

  /** The style of a row that has been restyled so many times. */
  static Style of(Dice dice, Kind kind, long row, int styles, boolean mixed) {
    int roll = dice.pick(STYLE + kind.ordinal(), row, 100);
    Style[] all = values();
    int first = mixed && roll >= PLAIN_OF_HUNDRED ? 1 + roll % (all.length - 1) : 0;
    return all[(first + styles) % all.length];
  }

  void append(StringBuilder line, Kind kind, String[] values, int columns) {
    for (int column = 0; column < columns; column++) {
      if (column > 0) {
        line.append(',');
      }
      append(line, kind, values[column], column);
    }
  }

  private void append(StringBuilder line, Kind kind, String value, int column) {
    if (kind.isDate(column) && isIsoDate(value)) {
      date(line, value);
    } else if (this == FULL_WIDTH && kind.isCode(column)) {
      for (int i = 0; i < value.length(); i++) {
        char character = value.charAt(i);
        line.append(
            character > ' ' && character < 127 ? (char) (character + FULL_WIDTH_SHIFT) : character);
      }
    } else if (this == LOWER_CASE && column == 1 && !value.startsWith("P:")) {
      line.append(value.toLowerCase(Locale.ROOT));
    } else if (this == PADDED && !value.isEmpty() && isUnquoted(value)) {
      line.append(' ').append(value).append(column % 2 == 0 ? "  " : "\u3000");
    } else if (this == QUOTED || !isUnquoted(value)) {
      line.append('"').append(value.replace("\"", "\"\"")).append('"');
    } else {
      line.append(value);
    }
  }

  private void date(StringBuilder line, String iso) {
    if (this == ISO_DATES) {
      line.append(iso);
      return;
    }
    int year = Integer.parseInt(iso, 0, 4, 10) - Country.ROC;
    if (this == QUOTED) {
      line.append('"');
    }
    if (this == COMPACT_DATES && year >= 10) {
      line.append(year).append(iso, 5, 7).append(iso, 8, 10);
    } else {
      line.append(year).append('/').append(iso, 5, 7).append('/').append(iso, 8, 10);
    }
    if (this == QUOTED) {
      line.append('"');
    }
  }

  private static boolean isUnquoted(String value) {
    for (int i = 0; i < value.length(); i++) {
      char character = value.charAt(i);
      if (character == ',' || character == '"' || character == '\n' || character == '\r') {
        return false;
      }
    }
    return true;
  }

  private static boolean isIsoDate(String value) {
    return value.length() == LocalDate.EPOCH.toString().length()
        && value.charAt(4) == '-'
        && value.charAt(7) == '-';
  }
}
