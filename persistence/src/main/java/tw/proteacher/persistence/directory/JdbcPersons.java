package tw.proteacher.persistence.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.IdentityVault.Sealed;
import tw.proteacher.directory.model.Persons;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;

@ApplicationScoped
class JdbcPersons implements Persons {
  private static final String ENROL =
      """
      insert into directory.person (id_hash, id_key, id_cipher, id_mask, name, subject)
      values (?, ?, ?, ?, ?, ?) returning id
      """;

  private static final String TOUCH_LEFT =
      """
      insert into intake.touched_person (person_id)
      select distinct person_id from directory.membership
       where ends_on is null and leaves_on <= ?
      on conflict do nothing
      """;

  /** As the staff feed would: the line it came from stays known. */
  private static final String END_LEFT =
      """
      update directory.membership
         set ends_on = greatest(leaves_on, starts_on), ended_by = 'LEFT', changed_at = now()
       where ends_on is null and leaves_on <= ?
      """;

  @Inject private Db db;

  JdbcPersons() {}

  JdbcPersons(Db db) {
    this.db = db;
  }

  @Override
  public PersonId enrol(
      byte[] hash, Sealed sealedId, String mask, String name, @Nullable String subject) {
    return db.one(
        ENROL,
        row -> new PersonId(row.getLong("id")),
        hash,
        sealedId.keyId(),
        sealedId.cipher(),
        mask,
        name,
        subject);
  }

  @Override
  public int endLeft(LocalDate today) {
    db.update(TOUCH_LEFT, today);
    return db.update(END_LEFT, today);
  }
}
