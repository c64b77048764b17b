package tw.proteacher.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.proteacher.certification.LegacyCertificate;
import tw.proteacher.certification.LegacyState;
import tw.proteacher.certification.model.Certificates;
import tw.proteacher.certification.model.LegacyCertificates;
import tw.proteacher.certification.model.LegacyDecisions;
import tw.proteacher.shared.PersonId;

/** 證書卷: puts together what somebody holds. Asks nobody for permission. */
@ApplicationScoped
class CertificateFile {
  @Inject private Certificates certificates;
  @Inject private LegacyCertificates legacy;

  MyCertificates of(PersonId person) {
    Certificates.Held held = certificates.of(person);
    List<LegacyCertificate> rows =
        legacy.of(person).stream().filter(row -> row.state() != LegacyState.WITHDRAWN).toList();
    return new MyCertificates(
        held.standing(),
        held.withdrawn(),
        held.renewals(),
        rows,
        !LegacyDecisions.waiting(rows).isEmpty(),
        LegacyDecisions.stamp(rows));
  }
}
