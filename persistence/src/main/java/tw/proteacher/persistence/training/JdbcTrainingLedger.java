package tw.proteacher.persistence.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseKind;
import tw.proteacher.training.CourseMode;
import tw.proteacher.training.CreditedHours;
import tw.proteacher.training.HourSource;
import tw.proteacher.training.TrainingLedger;

/** What a person is credited with, read in the caller's transaction. */
@ApplicationScoped
class JdbcTrainingLedger implements TrainingLedger {
  private static final String CREDITED =
      """
      select h.course_code, c.name, c.category, c.kind, c.mode, c.school_year, h.tenths,
             c.starts_on, c.ends_on, c.organiser, h.source
        from training.hour_record h
        join training.course c on c.id = h.course_id
       where h.person_id = ? and h.state = 'L'
       order by c.starts_on, h.course_code
      """;

  @Inject private Db db;

  /** For the container. */
  JdbcTrainingLedger() {}

  JdbcTrainingLedger(Db db) {
    this.db = db;
  }

  @Override
  public List<CreditedHours> creditedTo(PersonId person) {
    return db.list(CREDITED, JdbcTrainingLedger::hours, person.value());
  }

  private static CreditedHours hours(ResultSet row) throws SQLException {
    return new CreditedHours(
        row.getInt("course_code"),
        row.getString("name"),
        CourseCategory.valueOf(row.getString("category")),
        CourseKind.valueOf(row.getString("kind")),
        CourseMode.valueOf(row.getString("mode")),
        new SchoolYear(row.getInt("school_year")),
        row.getInt("tenths"),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        row.getString("organiser"),
        HourSource.of(row.getString("source").charAt(0)));
  }
}
