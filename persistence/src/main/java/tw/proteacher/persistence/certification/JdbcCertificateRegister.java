package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import tw.proteacher.certification.Certificate;
import tw.proteacher.certification.CertificateRegister;
import tw.proteacher.certification.Tier;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;

@ApplicationScoped
class JdbcCertificateRegister implements CertificateRegister {
  private static final String OF_PERSON =
      CertificateRow.SELECT + " and person_id = ? order by school_year, tier, number";

  @Inject private Db db;

  JdbcCertificateRegister() {}

  JdbcCertificateRegister(Db db) {
    this.db = db;
  }

  @Override
  public boolean holds(PersonId person, Tier tier, LocalDate day) {
    return of(person).stream()
        .anyMatch(certificate -> certificate.tier() == tier && certificate.countsOn(day));
  }

  @Override
  public List<Certificate> of(PersonId person) {
    return db.list(OF_PERSON, CertificateRow::read, person.value());
  }
}
