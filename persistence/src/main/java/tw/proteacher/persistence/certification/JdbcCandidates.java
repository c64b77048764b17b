package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import tw.proteacher.certification.model.Candidates;
import tw.proteacher.certification.model.Facts;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;

@ApplicationScoped
class JdbcCandidates implements Candidates {
  @Inject private Db db;

  JdbcCandidates() {}

  JdbcCandidates(Db db) {
    this.db = db;
  }

  @Override
  public Facts facts(PersonId person, LocalDate on) {
    return CandidateFacts.of(db, person, on);
  }
}
