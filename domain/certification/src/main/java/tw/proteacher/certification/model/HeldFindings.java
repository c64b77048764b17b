package tw.proteacher.certification.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Certificate;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.RocDate;

/** 已認證: nobody applies for what he holds; what has lapsed is renewed, not applied for again. */
final class HeldFindings {
  private HeldFindings() {}

  static void add(List<Finding> findings, @Nullable Certificate held, Facts facts) {
    if (held == null) {
      return;
    }
    if (held.expiredOn(facts.on()) && held.expiresOn() != null) {
      findings.add(
          Finding.block(
              "certification.held.expired",
              held.number().value(),
              RocDate.format(held.expiresOn())));
    } else {
      findings.add(
          Finding.block(
              "certification.held.valid", held.number().value(), held.schoolYear().roc()));
    }
  }
}
