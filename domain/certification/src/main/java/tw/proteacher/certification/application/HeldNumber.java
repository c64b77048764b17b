package tw.proteacher.certification.application;

import java.io.Serializable;
import java.util.List;
import tw.proteacher.certification.Tier;

/** 保留證號: one full number that several people claim. */
public record HeldNumber(String number, List<Claim> claims) implements Serializable {
  public HeldNumber {
    claims = List.copyOf(claims);
  }

  /**
   * One of them.
   *
   * @param id of the legacy row, 0 for a certificate that already counts
   */
  public record Claim(
      long id, long personId, String name, String idMask, String school, Tier tier, int schoolYear)
      implements Serializable {}
}
