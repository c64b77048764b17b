package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import tw.proteacher.directory.PersonsMerged;
import tw.proteacher.persistence.directory.MergedRows;
import tw.proteacher.persistence.jdbc.Db;

/** Certificates and cases follow a merged person, and the eligibility is found anew. */
@ApplicationScoped
class MergedCertificates {
  private static final String[] MOVES = {
    """
    update certification.legacy_certificate g set person_id = :kept
     where g.person_id = :gone and not exists (
       select from certification.legacy_certificate k
        where k.person_id = :kept and k.tier = g.tier and k.number = g.number)
    """,
    "update certification.certificate set person_id = :kept where person_id = :gone",
    """
    update certification.application g set person_id = :kept
     where g.person_id = :gone and not exists (
       select from certification.application k
        where k.person_id = :kept and k.round_id = g.round_id and k.tier = g.tier)
    """,
    """
    update certification.school_list_entry g set person_id = :kept
     where g.person_id = :gone and not exists (
       select from certification.school_list_entry k
        where k.person_id = :kept and k.list_id = g.list_id and k.tier = g.tier)
    """,
    "update certification.round_extension set person_id = :kept where person_id = :gone",
    "update certification.evidence set partner_id = :kept where partner_id = :gone",
    "delete from certification.eligibility where person_id = :gone",
    "delete from intake.touched_person where person_id = :gone",
    "insert into intake.touched_person (person_id) values (:kept) on conflict do nothing",
  };

  @Inject private Db db;
  @Inject private Clock clock;

  /** For the container. */
  MergedCertificates() {}

  /** For tests. */
  MergedCertificates(Db db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void follow(@Observes PersonsMerged merged) {
    MergedRows.move(db, merged, clock.instant(), MOVES);
  }
}
