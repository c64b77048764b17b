package tw.proteacher.certification.model;

import java.io.Serializable;
import java.util.List;

/**
 * 參加資格: what a person must be or have, besides the hours.
 *
 * @param regularTenths 正式年資 × 10
 * @param teachingTenths 教學年資 × 10
 * @param qualified 合格教師證 required
 * @param anyOf one of these must be met; empty means no prerequisite
 * @param inOrder whether the prerequisite must come before the first hour, else it is only pointed
 *     out
 */
public record Candidacy(
    int regularTenths,
    int teachingTenths,
    boolean qualified,
    List<Prerequisite> anyOf,
    boolean inOrder)
    implements Serializable {
  public Candidacy {
    anyOf = List.copyOf(anyOf);
  }
}
