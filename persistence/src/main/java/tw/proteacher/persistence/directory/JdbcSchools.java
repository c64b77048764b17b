package tw.proteacher.persistence.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import tw.proteacher.directory.School;
import tw.proteacher.directory.SchoolLevel;
import tw.proteacher.directory.SchoolStatus;
import tw.proteacher.directory.Schools;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Subject;

@ApplicationScoped
class JdbcSchools implements Schools {
  private static final String SCHOOL =
      """
      select s.*, c.name as county_name from directory.school s
        join directory.county c on c.code = s.county_code
      """;

  @Inject private Db db;

  JdbcSchools() {}

  JdbcSchools(Db db) {
    this.db = db;
  }

  @Override
  public Optional<School> find(SchoolCode code) {
    return db.find(SCHOOL + " where s.code = ?", JdbcSchools::school, code.value());
  }

  @Override
  public List<School> of(CountyCode county) {
    return db.list(
        SCHOOL + " where s.county_code = ? and s.status = 'OPEN' order by s.level, s.name, s.code",
        JdbcSchools::school,
        county.value());
  }

  @Override
  public Subject subjectOf(SchoolCode code) {
    return db.find(
            "select county_code from directory.school where code = ?",
            row -> Subject.school(code, new CountyCode(row.getString("county_code"))),
            code.value())
        .orElseThrow(() -> new NotFound("school", code));
  }

  private static School school(ResultSet row) throws SQLException {
    String mergedInto = row.getString("merged_into");
    return new School(
        new SchoolCode(row.getString("code")),
        row.getString("name"),
        new CountyCode(row.getString("county_code")),
        row.getString("county_name"),
        SchoolLevel.valueOf(row.getString("level")),
        row.getInt("classes"),
        row.getInt("students"),
        row.getInt("establishment"),
        SchoolStatus.valueOf(row.getString("status")),
        mergedInto == null ? null : new SchoolCode(mergedInto));
  }
}
