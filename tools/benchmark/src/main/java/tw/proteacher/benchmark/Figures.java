package tw.proteacher.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 數字: seconds by name, their medians, and the ratios that are asked for. */
final class Figures {
  private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

  void add(String name, double value) {
    seconds.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
  }

  double median(String name) {
    return percentile(seconds.getOrDefault(name, List.of()), 0.5);
  }

  static double percentile(List<Double> values, double share) {
    if (values.isEmpty()) {
      return Double.NaN;
    }
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
  }

  void print(PrintStream out) {
    seconds.forEach(
        (name, values) -> out.printf("  %-44s %9.2f   %s%n", name, median(name), all(values)));
  }

  private static String all(List<Double> values) {
    return String.join("  ", values.stream().map(value -> "%.2f".formatted(value)).toList());
  }

  /** One line of the verdict. */
  static void line(PrintStream out, String what, double value, String unit, double limit) {
    boolean most = limit >= 0;
    boolean kept = most ? value <= limit : value >= -limit;
    out.printf(
        "  %-52s %8.2f%s   asked: %s %s   %s%n",
        what,
        value,
        unit,
        most ? "at most" : "at least",
        "%.2f%s".formatted(Math.abs(limit), unit),
        kept ? "kept" : "MISSED");
  }
}
