package tw.proteacher.persistence.certification.filing;

import java.util.UUID;
import javax.sql.DataSource;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.jdbc.Db;

/** Two schools of 臺南 and one of 彰化, their people, and a round of 臺南. */
final class FilingDatabase {
  final DataSource source = TestDatabase.fresh();
  final Db db = new Db(source);

  FilingDatabase() {
    db.update(
        """
        insert into directory.school (id, code, name, county_code, level) values
          (1, '114601', '市立仁德國小', '67000', 'ELEMENTARY'),
          (2, '114602', '市立文賢國小', '67000', 'ELEMENTARY'),
          (3, '074601', '縣立中山國小', '10007', 'ELEMENTARY')
        """);
    person(1, "林雅婷", 1, true);
    person(2, "林志明", 1, true);
    person(3, "林怡君", 2, true);
    person(4, "林彰化", 3, true);
    db.update(
        """
        insert into certification.round (authority, school_year, name, purpose, state, opens_at,
          closes_at, fix_days, appeal_days, supplement_days)
        values ('67000', 114, '114 臺南', 'FIRST', 'PUBLISHED', '2026-04-01T00:00:00+08',
          '2026-05-31T23:59:59+08', 14, 10, 7)
        """);
  }

  void person(long id, String name, int school, boolean main) {
    db.update(
        """
        insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name)
        values (?, decode(lpad(to_hex(?), 64, '0'), 'hex'), 'k', '\\x00', 'A12****789', ?)
        on conflict (id) do nothing
        """,
        id,
        id,
        name);
    db.update(
        """
        insert into directory.membership
          (person_id, school_id, title, appointment, is_main, starts_on)
        values (?, ?, '教師', 'REGULAR', ?, date '2000-08-01')
        """,
        id,
        school,
        main);
  }

  long application(long person, String tier, String state, String school, String county) {
    return db.one(
        """
        insert into certification.application
          (round_id, person_id, tier, school, county, state, receipt, created_at, changed_at)
        values (1, ?, ?, ?, ?, ?, ?, now(), now())
        returning id
        """,
        row -> row.getLong(1),
        person,
        tier,
        school,
        county,
        state,
        "DRAFT".equals(state) ? null : "CA114-" + person + tier);
  }

  String file(String name) {
    String id = UUID.randomUUID().toString();
    db.update(
        """
        insert into notices.stored_file (id, kind, name, media_type, bytes, sha256, content,
          visibility, owner_person, stored_at)
        values (?, 'EVIDENCE', ?, 'application/pdf', 3, '\\x00', '\\x000000', 'OWNER', 1, now())
        """,
        id,
        name);
    return id;
  }
}
