package tw.proteacher.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.proteacher.certification.model.LegacyCertificates;
import tw.proteacher.certification.model.LegacyDecisions;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 查看認證證號. */
@ApplicationScoped
@Transactional
public class ShowCertificates {
  @Inject private CertificateFile file;
  @Inject private LegacyCertificates legacy;

  @UseCase(roles = Role.TEACHER, audit = "certification.certificates.show", reads = true)
  public MyCertificates mine() {
    PersonId me = Access.me();
    Access.own(me);
    return file.of(me);
  }

  /** Whether rows of the former platform wait for the caller's decision. */
  @UseCase(roles = Role.TEACHER, audit = "certification.legacy.ask", reads = true)
  public boolean undecided() {
    PersonId me = Access.me();
    Access.own(me);
    return !LegacyDecisions.waiting(legacy.of(me)).isEmpty();
  }
}
