package tw.proteacher.certification.model;

import java.util.List;
import tw.proteacher.shared.Finding;

/** 申請要件: what the application will ask for, told while there is still time. */
public final class AheadFindings {
  private AheadFindings() {}

  public static void add(List<Finding> findings, Ahead ahead) {
    for (RuledItem item : ahead.items()) {
      findings.add(Finding.warn("certification.ahead.item", item.label(), item.minimum()));
    }
    if (ahead.schoolMeeting()) {
      findings.add(Finding.warn("certification.ahead.meeting"));
    }
    if (ahead.quotaPercent() != null) {
      findings.add(Finding.warn("certification.ahead.quota", ahead.quotaPercent()));
    }
  }
}
