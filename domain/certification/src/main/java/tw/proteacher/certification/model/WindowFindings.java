package tw.proteacher.certification.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.RocDate;
import tw.proteacher.shared.SchoolYear;

/** 申請期限: t &lt;= a &lt;= t + n, in school years; tells nothing while hours are missing. */
final class WindowFindings {
  /** The training is of a school year that has not begun. */
  static final String EARLY = "certification.window.early";

  private WindowFindings() {}

  static void add(List<Finding> findings, RuleSet rules, Training training, LocalDate on) {
    SchoolYear earned = training.earned();
    if (earned == null) {
      return;
    }
    findings.add(window(earned, training.openUntil(), on));
    if (training.againTenths() > 0 && closed(training, on)) {
      findings.add(
          Finding.warn(
              "certification.window.again",
              HourFindings.amount(training.againTenths()),
              HourFindings.amount(rules.requiredTenths())));
    }
  }

  static boolean closed(Training training, LocalDate on) {
    LocalDate until = training.openUntil();
    return until != null && on.isAfter(until);
  }

  private static Finding window(SchoolYear earned, @Nullable LocalDate until, LocalDate on) {
    int applying = SchoolYear.of(on).roc();
    if (earned.roc() > applying) {
      return Finding.block(EARLY, earned.roc(), applying);
    }
    if (until == null) {
      return Finding.pass("certification.window.unlimited", earned.roc());
    }
    int last = SchoolYear.of(until).roc();
    return on.isAfter(until)
        ? Finding.block("certification.window.closed", earned.roc(), last, RocDate.format(until))
        : Finding.pass("certification.window.open", earned.roc(), last, RocDate.format(until));
  }
}
