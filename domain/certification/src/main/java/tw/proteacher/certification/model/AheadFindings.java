package tw.proteacher.certification.model;

import java.util.List;
import tw.proteacher.shared.Finding;

/** 申請要件: what the application will ask for, told while there is still time. */
final class AheadFindings {
  private AheadFindings() {}

  static void add(List<Finding> findings, Ahead ahead) {
    if (ahead.practiceItems() > 0) {
      findings.add(Finding.warn("certification.ahead.practice", ahead.practiceItems()));
    }
    if (ahead.schoolMeeting()) {
      findings.add(Finding.warn("certification.ahead.meeting"));
    }
    if (ahead.quotaPercent() != null) {
      findings.add(Finding.warn("certification.ahead.quota", ahead.quotaPercent()));
    }
  }
}
