package tw.proteacher.feeds;

import java.time.LocalDate;
import java.util.List;

/** 瑕疵: spoils a good row in exactly one way, so that its exception code is known beforehand. */
final class Defects {
  /** Ways to break the form of a row; those after {@link #MILD} only in hostile files. */
  private static final int MILD = 5;

  private static final int ALL = 7;
  private static final int OVER_LONG = 200_000;
  private static final String NOWHERE = "ZZ%04d";
  private static final List<String> HOURS = Words.list("wrong.hours");

  private Defects() {}

  /** Changes the values so that the row gets this code and no other. */
  static void spoil(Kind kind, String[] values, Reason reason, int number) {
    switch (reason) {
      case BAD_ID -> values[1] = InventedId.broken(values[1]);
      case UNKNOWN_TEACHER -> values[1] = InventedId.of(9_000_000 + number % 1_000_000);
      case UNKNOWN_SCHOOL -> values[schoolColumn(kind)] = NOWHERE.formatted(number % 10_000);
      case BAD_COURSE -> values[4] = Words.one("wrong.course");
      case BAD_DATE -> values[dateColumn(kind)] = Words.one("wrong.date");
      case END_BEFORE_START -> endBeforeStart(kind, values);
      case BAD_HOURS -> values[8] = HOURS.get(number % HOURS.size());
      case BAD_YEAR -> values[6] = Integer.toString(Integer.parseInt(values[6]) + 1);
      case BAD_CATEGORY ->
          values[kind == Kind.HOURS ? 7 : 4] =
              Words.one(kind == Kind.HOURS ? "wrong.category" : "wrong.tier");
      case BAD_NUMBER -> values[5] = Words.one("wrong.number");
      case LOST_CHARACTERS -> {
        int column = nameColumn(kind);
        values[column] = values[column].charAt(0) + "?" + values[column].substring(2);
      }
      default -> throw new IllegalArgumentException("not a defect of values: " + reason);
    }
  }

  /** A line whose form is wrong: one line of the file, whatever a parser makes of it. */
  static String malformed(String line, int number, boolean hostile) {
    int comma = line.indexOf(',', 3);
    return switch (number % (hostile ? ALL : MILD)) {
      case 0 -> line.substring(0, line.lastIndexOf(','));
      case 1 -> line + ",,";
      case 2 -> line.substring(0, comma + 1) + '"' + line.substring(comma + 1).replace("\"", "");
      case 3 -> line.substring(0, comma + 1) + "\"x\"y" + line.substring(comma);
      case 4 -> line.substring(0, comma) + "a\"b" + line.substring(comma);
      case 5 -> line.substring(0, comma) + '\0' + line.substring(comma);
      default -> line.substring(0, comma + 1) + "x".repeat(OVER_LONG) + line.substring(comma);
    };
  }

  static int nameColumn(Kind kind) {
    return kind == Kind.STAFF ? 3 : 2;
  }

  private static int schoolColumn(Kind kind) {
    return kind == Kind.STAFF ? 5 : 3;
  }

  private static int dateColumn(Kind kind) {
    return switch (kind) {
      case SCHOOLS -> 10;
      case STAFF, HOURS -> 9;
      case CERTIFICATES -> 6;
    };
  }

  private static void endBeforeStart(Kind kind, String[] values) {
    int start = dateColumn(kind);
    values[start + 1] = LocalDate.parse(values[start]).minusDays(1).toString();
  }
}
