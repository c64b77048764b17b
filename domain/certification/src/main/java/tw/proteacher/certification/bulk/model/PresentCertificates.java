package tw.proteacher.certification.bulk.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.bulk.model.CheckedLine.Claim;

/**
 * 既有證書: what people have of one tier and school year. A bare year says less than a full number: it
 * adds nothing beside one, and gives way to one.
 */
public final class PresentCertificates {
  /** How a certificate stands beside those that are there. */
  public enum Beside {
    /** May be entered. */
    FREE,
    /** 已存在: it, or a full number that says more. */
    ALREADY,
    /** 不符: there is another full number. */
    DIFFERENT
  }

  private final Map<String, Set<CertificateNumber>> numbers = new HashMap<>();

  public PresentCertificates(Collection<Claim> present) {
    present.forEach(this::add);
  }

  public void add(Claim claim) {
    numbers.computeIfAbsent(key(claim), none -> new HashSet<>()).add(claim.number());
  }

  public Beside beside(Claim claim) {
    Set<CertificateNumber> there = numbers.getOrDefault(key(claim), Set.of());
    if (there.contains(claim.number())) {
      return Beside.ALREADY;
    }
    if (there.stream().allMatch(CertificateNumber::yearOnly)) {
      return Beside.FREE;
    }
    return claim.number().yearOnly() ? Beside.ALREADY : Beside.DIFFERENT;
  }

  private static String key(Claim claim) {
    return claim.person().value() + "|" + claim.tier() + "|" + claim.schoolYear().roc();
  }
}
