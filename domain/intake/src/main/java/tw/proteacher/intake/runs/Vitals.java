package tw.proteacher.intake.runs;

import java.util.List;

/** 運作指標: what monitors ask; numbers only, nothing about anybody. */
public interface Vitals {
  /** Throws if the database does not answer or is not migrated. */
  void ping();

  List<Gauge> gauges();

  /**
   * One number.
   *
   * @param name in the manner of Prometheus
   * @param label {@code name="value"} or empty
   */
  record Gauge(String name, String label, double value) {}
}
