package tw.proteacher.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import tw.proteacher.certification.LegacyCertificate;
import tw.proteacher.certification.LegacyState;
import tw.proteacher.certification.model.LegacyCertificates;
import tw.proteacher.notices.Messages;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/**
 * 處理保留證號: an operator says whose number it is. The rightful row waits for its owner; the others are
 * rejected and stay so until their content changes.
 */
@ApplicationScoped
@Transactional
public class ResolveHeldNumber {
  private static final long NOBODY = 0;

  @Inject private LegacyCertificates legacy;
  @Inject private Messages messages;
  @Inject private Clock clock;

  /**
   * @param rightful the row whose owner the number belongs to, or 0 for none of them
   */
  public record Command(String number, long rightful, String reason) {}

  @UseCase(
      roles = {Role.OPERATOR, Role.NATIONAL_CENTRE},
      audit = "certification.held.resolve")
  public void resolve(Command command) {
    Access.over(Subject.nation());
    Access.about("number", command.number());
    if (command.reason().isBlank()) {
      throw new RuleViolation("certification.reason.missing");
    }
    List<LegacyCertificate> claims = legacy.lockClaims(command.number());
    boolean known = claims.stream().anyMatch(row -> row.id() == command.rightful());
    if (claims.isEmpty() || !known && command.rightful() != NOBODY) {
      throw new NotFound("held number", command.number());
    }
    for (LegacyCertificate row : claims) {
      boolean rightful = row.id() == command.rightful();
      legacy.move(
          row, rightful ? LegacyState.PENDING : LegacyState.REJECTED, Access.me(), clock.instant());
      messages.send(
          row.person(),
          rightful ? "certification.held.yours" : "certification.held.not_yours",
          Map.of("number", command.number(), "reason", command.reason()),
          "/me/certificates.xhtml");
    }
  }
}
