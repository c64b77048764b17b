package tw.proteacher.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import tw.proteacher.certification.LegacyCertificate;
import tw.proteacher.certification.LegacyState;
import tw.proteacher.certification.model.Certificates;
import tw.proteacher.certification.model.LegacyCertificates;
import tw.proteacher.directory.People;
import tw.proteacher.notices.Messages;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/** 重新開放匯入決定: only a centre may ask a person again; what was taken over is given back. */
@ApplicationScoped
@Transactional
public class ReopenLegacyDecision {
  @Inject private LegacyCertificates legacy;
  @Inject private Certificates certificates;
  @Inject private People people;
  @Inject private Messages messages;
  @Inject private Clock clock;

  /** Who is asked again, and why. */
  public record Command(PersonId person, String reason) {}

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.legacy.reopen")
  public void reopen(Command command) {
    Access.over(people.subjectOf(command.person()));
    Access.about("person", command.person());
    if (command.reason().isBlank()) {
      throw new RuleViolation("certification.reason.missing");
    }
    List<LegacyCertificate> decided =
        legacy.lockOf(command.person()).stream().filter(ReopenLegacyDecision::decided).toList();
    if (decided.isEmpty()) {
      throw new RuleViolation("certification.legacy.nothing_decided");
    }
    for (LegacyCertificate row : decided) {
      if (row.state() == LegacyState.IMPORTED) {
        certificates.giveBack(row, command.reason());
      }
      legacy.move(row, LegacyState.PENDING, Access.me(), clock.instant());
    }
    messages.send(
        command.person(),
        "certification.legacy.reopened",
        Map.of("reason", command.reason()),
        "/me/certificates.xhtml");
  }

  private static boolean decided(LegacyCertificate row) {
    return row.state() == LegacyState.IMPORTED || row.state() == LegacyState.REJECTED;
  }
}
