package tw.proteacher.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.proteacher.certification.LegacyCertificate;
import tw.proteacher.certification.LegacyState;
import tw.proteacher.certification.model.Certificates;
import tw.proteacher.certification.model.LegacyCertificates;
import tw.proteacher.certification.model.LegacyDecisions;
import tw.proteacher.certification.model.RuleBook;
import tw.proteacher.certification.model.RuleSets;
import tw.proteacher.certification.model.Validity;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 匯入 / 資料全部錯誤 不匯入: the owner's one decision about all legacy rows that wait. */
@ApplicationScoped
@Transactional
public class DecideLegacyCertificates {
  @Inject private LegacyCertificates legacy;
  @Inject private Certificates certificates;
  @Inject private RuleSets rules;
  @Inject private Clock clock;

  /** What the owner says about all rows. */
  public enum Decision {
    /** 匯入 (資料正確或部分正確). */
    IMPORT,
    /** 資料全部錯誤 不匯入. */
    REJECT
  }

  /**
   * @param stamp of the rows the owner was shown
   */
  public record Command(Decision decision, String stamp) {}

  @UseCase(roles = Role.TEACHER, audit = "certification.legacy.decide")
  public void decide(Command command) {
    PersonId me = Access.me();
    Access.own(me);
    Access.about("legacy", command.decision());
    List<LegacyCertificate> rows = LegacyDecisions.decidable(legacy.lockOf(me), command.stamp());
    boolean take = command.decision() == Decision.IMPORT;
    RuleBook book = rules.inForce(LocalDate.now(clock));
    for (LegacyCertificate row : rows) {
      legacy.move(row, take ? LegacyState.IMPORTED : LegacyState.REJECTED, me, clock.instant());
      if (take) {
        certificates.takeOver(
            row, Validity.expiresOn(book, row.tier(), row.schoolYear(), row.obtainedOn()));
      }
    }
  }
}
