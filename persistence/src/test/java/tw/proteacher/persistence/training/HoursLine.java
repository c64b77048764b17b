package tw.proteacher.persistence.training;

/** A line of an hours file. */
final class HoursLine {
  private HoursLine() {}

  /** Hours of category B1 at school 114601; the course code ends in {@code course}. */
  static String row(String action, String id, int course, double hours) {
    String amount = hours == Math.rint(hours) ? "" + (int) hours : "" + hours;
    return String.join(
        ",",
        action,
        id,
        "王小明",
        "114601",
        Integer.toString(1_000_000 + course),
        "課程" + course,
        "113",
        "B1",
        amount,
        "114/06/05",
        "2025-06-06",
        "臺南市政府教育局",
        "實體");
  }
}
