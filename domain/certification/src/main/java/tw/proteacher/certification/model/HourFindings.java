package tw.proteacher.certification.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import tw.proteacher.shared.Finding;
import tw.proteacher.training.CourseKind;

/** 研習時數: each kind of hours, and what was shown but not counted. */
final class HourFindings {
  private HourFindings() {}

  static void add(List<Finding> findings, RuleSet rules, Training training) {
    for (HourRule rule : rules.hours()) {
      findings.add(hours(rule, training.counted(rule)));
    }
    int elective = 0;
    int otherwise = 0;
    int zero = 0;
    for (Credit credit : training.credits()) {
      if (credit.tenths() <= 0) {
        zero++;
      } else if (credit.kind() == CourseKind.ELECTIVE) {
        elective += credit.tenths();
      } else if (!accepted(rules, credit)) {
        otherwise += credit.tenths();
      }
    }
    warn(findings, "certification.hours.elective", elective);
    warn(findings, "certification.hours.mode", otherwise);
    warn(findings, "certification.hours.unruled", training.unruledTenths());
    if (zero > 0) {
      findings.add(Finding.warn("certification.hours.zero", zero));
    }
  }

  /** Hours × 10 as people write hours: 6, 1.5. */
  static Serializable amount(int tenths) {
    return tenths % 10 == 0 ? (Serializable) (tenths / 10) : BigDecimal.valueOf(tenths, 1);
  }

  private static Finding hours(HourRule rule, int counted) {
    String code = "certification.hours." + word(rule);
    if (counted >= rule.tenths()) {
      return Finding.pass(code + ".met", amount(counted), amount(rule.tenths()));
    }
    return Finding.block(
        code + ".short", amount(counted), amount(rule.tenths()), amount(rule.tenths() - counted));
  }

  /** Courses are called 實體研習 only where nothing but attendance in person counts. */
  private static String word(HourRule rule) {
    return rule.kind() == HourKind.CORE && !rule.isPhysicalOnly()
        ? "course"
        : rule.kind().name().toLowerCase(Locale.ROOT);
  }

  private static boolean accepted(RuleSet rules, Credit credit) {
    for (HourRule rule : rules.hours()) {
      if (rule.accepts(credit)) {
        return true;
      }
    }
    return false;
  }

  private static void warn(List<Finding> findings, String code, int tenths) {
    if (tenths > 0) {
      findings.add(Finding.warn(code, amount(tenths)));
    }
  }
}
