package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.LegacyCertificate;
import tw.proteacher.certification.LegacyState;
import tw.proteacher.certification.model.LegacyCertificates;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;

@ApplicationScoped
class JdbcLegacyCertificates implements LegacyCertificates {
  private static final String OF_PERSON =
      LegacyCertificateRow.SELECT + " where person_id = ? order by school_year, tier, number";
  private static final String CLAIMS =
      LegacyCertificateRow.SELECT
          + " where number = ? and state in ('HELD', 'PENDING') order by id for update";

  private static final String KEEP_HISTORY =
      """
      insert into certification.legacy_history (legacy_id, school_year, obtained_on, origin, state,
        cause, ended_at, ended_by)
      select id, school_year, obtained_on, origin, state, 'DECIDED', ?, ?
        from certification.legacy_certificate where id = ?
      """;

  private static final String MOVE =
      """
      update certification.legacy_certificate
         set state = ?, changed_at = ?, decided_at = ?, decided_by = ?
       where id = ? and state = ?
      """;

  @Inject private Db db;

  JdbcLegacyCertificates() {}

  JdbcLegacyCertificates(Db db) {
    this.db = db;
  }

  @Override
  public List<LegacyCertificate> lockOf(PersonId person) {
    return db.list(OF_PERSON + " for update", LegacyCertificateRow::read, person.value());
  }

  @Override
  public List<LegacyCertificate> of(PersonId person) {
    return db.list(OF_PERSON, LegacyCertificateRow::read, person.value());
  }

  @Override
  public List<LegacyCertificate> lockClaims(String number) {
    return db.list(CLAIMS, LegacyCertificateRow::read, number);
  }

  @Override
  public void move(LegacyCertificate row, LegacyState to, @Nullable PersonId by, Instant at) {
    if (!row.state().next().contains(to)) {
      throw new IllegalStateException(row.state() + " to " + to);
    }
    OffsetDateTime moment = at.atOffset(ZoneOffset.UTC);
    Long decider = by == null ? null : by.value();
    db.update(KEEP_HISTORY, moment, decider, row.id());
    int moved = db.update(MOVE, to.name(), moment, moment, decider, row.id(), row.state().name());
    if (moved != 1) {
      throw new IllegalStateException("legacy row " + row.id() + " is no longer " + row.state());
    }
  }
}
