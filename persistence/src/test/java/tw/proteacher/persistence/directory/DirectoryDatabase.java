package tw.proteacher.persistence.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.SchoolCode;

/** Three people at two schools, in a database of their own. */
abstract class DirectoryDatabase {
  static final PersonId WANG = new PersonId(1);
  static final PersonId LEE = new PersonId(2);
  static final PersonId CHEN = new PersonId(3);
  static final CountyCode TAINAN = new CountyCode("67000");
  static final SchoolCode RENDE = new SchoolCode("114601");
  static final Instant NOW = Instant.parse("2025-11-22T01:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2025, 11, 22);
  static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Taipei"));
  static final Reach NATION = new Reach(true, Set.of(), Set.of(), null);

  Db db;
  JdbcAccounts accounts;
  JdbcCallers callers;
  JdbcDirectoryQueries queries;

  @BeforeEach
  final void threePeopleAtTwoSchools() {
    db = new Db(TestDatabase.fresh());
    accounts = new JdbcAccounts(db);
    callers = new JdbcCallers(db, CLOCK);
    queries = new JdbcDirectoryQueries(db);
    db.update(
        """
        insert into directory.school (id, code, name, county_code, level) values
          (1, '114601', '市立仁德國小', '67000', 'ELEMENTARY'),
          (2, '034501', '市立中壢國中', '68000', 'JUNIOR')\
        """);
    db.update(
        """
        insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name, subject) values
          (1, '\\x01', 'k1', '\\x00', 'A12****789', '王小明', 'wang'),
          (2, '\\x02', 'k1', '\\x00', 'A12****780', '李大同', 'lee'),
          (3, '\\x03', 'k1', '\\x00', 'A12****781', '陳中心', 'chen')\
        """);
    db.update("alter table directory.person alter id restart with 100");
    stands(1, 1, "REGULAR", true, 35);
    stands(1, 2, "PART_TIME", false, 35);
    stands(2, 1, "PRINCIPAL", true, 200);
  }

  private void stands(long person, int school, String appointment, boolean main, int tenths) {
    db.update(
        """
        insert into directory.membership
          (person_id, school_id, title, appointment, is_main, starts_on, regular_years,
           teaching_years, qualified)
        values (?, ?, '合格專任教師', ?, ?, '2020-08-01', ? / 10.0, ? / 10.0, true)\
        """,
        person,
        school,
        appointment,
        main,
        tenths,
        tenths);
  }
}
