package tw.proteacher.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.proteacher.certification.CertificateRegister;
import tw.proteacher.certification.LegacyCertificate;
import tw.proteacher.certification.LegacyState;
import tw.proteacher.certification.model.Certificates;
import tw.proteacher.certification.model.LegacyCertificates;
import tw.proteacher.certification.model.LegacyDecisions;
import tw.proteacher.directory.People;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 查看認證證號. */
@ApplicationScoped
@Transactional
public class ShowCertificates {
  @Inject private CertificateRegister register;
  @Inject private Certificates certificates;
  @Inject private LegacyCertificates legacy;
  @Inject private People people;

  @UseCase(roles = Role.TEACHER, audit = "certification.certificates.show", reads = true)
  public MyCertificates mine() {
    PersonId me = Access.me();
    Access.own(me);
    return of(me);
  }

  /** Whether rows of the former platform wait for the caller's decision. */
  @UseCase(roles = Role.TEACHER, audit = "certification.legacy.ask", reads = true)
  public boolean undecided() {
    PersonId me = Access.me();
    Access.own(me);
    return !LegacyDecisions.waiting(legacy.of(me)).isEmpty();
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.certificates.show_person",
      reads = true)
  public MyCertificates ofPerson(PersonId person) {
    Access.over(people.subjectOf(person));
    return of(person);
  }

  private MyCertificates of(PersonId person) {
    List<LegacyCertificate> rows =
        legacy.of(person).stream().filter(row -> row.state() != LegacyState.WITHDRAWN).toList();
    return new MyCertificates(
        register.of(person),
        certificates.withdrawn(person),
        certificates.renewals(person),
        rows,
        !LegacyDecisions.waiting(rows).isEmpty(),
        LegacyDecisions.stamp(rows));
  }
}
