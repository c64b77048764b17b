package tw.proteacher.persistence.certification;

import java.time.LocalDate;
import javax.sql.DataSource;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.jdbc.Db;

/** A migrated database with a school in each of three counties, and people to put into it. */
final class CertificationDatabase {
  static final int TAINAN = 1;
  static final int CHANGHUA = 2;
  static final int TAIPEI = 3;

  final DataSource source = TestDatabase.fresh();
  final Db db = new Db(source);

  CertificationDatabase() {
    db.update(
        """
        insert into directory.school (id, code, name, county_code, level) values
          (1, '114601', '市立仁德國小', '67000', 'ELEMENTARY'),
          (2, '074601', '縣立中山國小', '10007', 'ELEMENTARY'),
          (3, '313601', '市立松山國小', '63000', 'ELEMENTARY')\
        """);
  }

  /** A qualified regular teacher of thirty years. */
  void teacher(long id, int school) {
    teacher(id, school, 30, true);
  }

  void teacher(long id, int school, int years, boolean qualified) {
    db.update(
        """
        insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name)
        values (?, decode(lpad(to_hex(?), 64, '0'), 'hex'), 'k', '\\x00', 'A12****789', ?)\
        """,
        id,
        id,
        "教師" + id);
    db.update(
        """
        insert into directory.membership (person_id, school_id, title, appointment, is_main,
          starts_on, regular_years, teaching_years, qualified)
        values (?, ?, '教師', 'REGULAR', true, date '2000-08-01', ?, ?, ?)\
        """,
        id,
        school,
        years,
        years,
        qualified);
  }

  /** Hours in a physical course of the first day of a school year's September. */
  void hours(long person, int course, String category, String kind, int year, int tenths) {
    hours(person, course, category, kind, "PHYSICAL", year, tenths);
  }

  void hours(
      long person, int course, String category, String kind, String mode, int year, int tenths) {
    LocalDate day = LocalDate.of(year + 1911, 9, 1);
    int id =
        db.one(
            """
            insert into training.course (code, school_year, category, name, organiser, mode,
              starts_on, ends_on, kind, content_hash)
            values (?, ?, ?, '課程', '單位', ?, ?, ?, ?, ?)
            on conflict on constraint course_description_once do update set name = '課程'
            returning id\
            """,
            row -> row.getInt(1),
            course,
            year,
            category,
            mode,
            day,
            day,
            kind,
            (long) course);
    db.update(
        """
        insert into training.hour_record (person_id, course_code, course_id, tenths, source)
        values (?, ?, ?, ?, 'F')\
        """,
        person,
        course,
        id,
        tenths);
    touch(person);
  }

  void certificate(long person, String tier, String number, int year, LocalDate expires) {
    db.update(
        """
        insert into certification.certificate (person_id, tier, number, school_year, expires_on,
          source) values (?, ?, ?, ?, ?, 'LEGACY')\
        """,
        person,
        tier,
        number,
        year,
        expires);
    touch(person);
  }

  void touch(long person) {
    db.update(
        "insert into intake.touched_person (person_id) values (?) on conflict do nothing", person);
  }
}
