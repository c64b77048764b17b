package tw.proteacher.persistence.training;

import java.nio.file.Path;
import java.util.List;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.intake.FeedLab;
import tw.proteacher.persistence.jdbc.Db;

/** A ledger of hours and two teachers of one school. */
final class HoursLab {
  static final String WANG = "A123456789";
  static final String LEE = "B123456780";

  /** Not on the roster. */
  static final String STRANGER = "C123456781";

  private HoursLab() {}

  static FeedLab open(Path inbox) {
    FeedLab lab = new FeedLab(TestDatabase.fresh(), inbox).with(new HoursLedger());
    lab.person(WANG);
    lab.person(LEE);
    lab.school("114601");
    return lab;
  }

  /** Course and tenths of every live record. */
  static List<String> live(Db db) {
    return db.list(
        """
        select course_code - 1000000 || ' ' || tenths from training.hour_record
         where state = 'L' order by 1
        """,
        row -> row.getString(1));
  }
}
