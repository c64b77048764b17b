package tw.proteacher.persistence.training.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.StoredFileCard;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.persistence.notices.FileCards;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Slice;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.correction.CorrectionClaim;
import tw.proteacher.training.correction.CorrectionKind;
import tw.proteacher.training.correction.CorrectionQueries;
import tw.proteacher.training.correction.CorrectionState;

/** 更正案件 in SQL. */
@ApplicationScoped
class JdbcCorrections implements CorrectionQueries {
  private static final String ROW =
      """
      select filed.id, filed.person_id, person.name as person_name,
        coalesce((
          select school.name from directory.membership as place
          join directory.school as school on school.id = place.school_id
          where place.person_id = filed.person_id and place.ends_on is null
          order by place.is_main desc, place.starts_on desc limit 1), '') as school_name,
        filed.county, county.name as county_name, filed.kind, filed.category,
        case filed.kind when 'HOURS' then filed.course_name else filed.certificate_number end
          as about,
        filed.school_year, filed.state, filed.filed_at, filed.changed_at
      """;

  private static final String FROM =
      """
      from training.correction_case as filed
      join directory.person as person on person.id = filed.person_id
      join directory.county as county on county.code = filed.county
      """;

  private static final String OF = ROW + FROM + " where filed.person_id = ? order by filed.id desc";

  /** What waits for whom: forwarded cases for the nation, the ones before that for the county. */
  private static final String IN_BOX =
      """
      (? or filed.county = any (?))
        and case ?
          when 'WAITING' then
            case when ? then filed.state = 'FORWARDED'
              else filed.state in ('SUBMITTED', 'AT_COUNTY') end
          when 'ASKED' then filed.state = 'NEED_MORE'
          when 'CLOSED' then filed.state in ('ACCEPTED', 'REJECTED', 'WITHDRAWN')
          else true
        end
      """;

  private static final String IN_REACH =
      ROW
          + ", count(*) over () as total\n"
          + FROM
          + " where "
          + IN_BOX
          + " order by filed.filed_at, filed.id limit ? offset ?";

  private static final String WAITING =
      "select count(*) from training.correction_case as filed where " + IN_BOX;

  private static final String FIND =
      ROW
          + """
          , filed.course_code, filed.course_name, filed.tenths, filed.starts_on, filed.ends_on,
            filed.certificate_number, filed.issued_on, filed.description, filed.asked_from,
            filed.version
          """
          + FROM
          + " where filed.id = ?";

  private static final String STEPS =
      """
      select step.state, step.at, person.name, step.by_person = filed.person_id as own, step.note
      from training.correction_step as step
      join training.correction_case as filed on filed.id = step.case_id
      join directory.person as person on person.id = step.by_person
      where step.case_id = ?
      order by step.position
      """;

  private static final String FILES =
      "select "
          + FileCards.COLUMNS
          + """
           from notices.stored_file as file
          join training.correction_file as proof on proof.file_id = file.id
          where proof.case_id = ? order by proof.position
          """;

  @Inject private Db db;

  /** For the container. */
  JdbcCorrections() {}

  /** For tests. */
  JdbcCorrections(Db db) {
    this.db = db;
  }

  @Override
  public List<CaseRow> of(PersonId person) {
    return db.list(OF, JdbcCorrections::row, person.value());
  }

  @Override
  public Slice<CaseRow> inReach(Reach reach, Box box, int first, int size) {
    return db.slice(
        IN_REACH,
        JdbcCorrections::row,
        first,
        size,
        reach.nation(),
        codes(reach),
        box.name(),
        reach.nation());
  }

  @Override
  public long waiting(Reach reach) {
    return db.count(WAITING, reach.nation(), codes(reach), Box.WAITING.name(), reach.nation());
  }

  @Override
  public Optional<CaseItem> find(long id) {
    List<StepRow> steps =
        db.list(
            STEPS,
            row ->
                new StepRow(
                    CorrectionState.valueOf(row.getString("state")),
                    row.getObject("at", OffsetDateTime.class),
                    row.getString("name"),
                    row.getBoolean("own"),
                    row.getString("note")),
            id);
    List<StoredFileCard> files = db.list(FILES, FileCards::read, id);
    return db.find(FIND, row -> item(row, steps, files), id);
  }

  static String[] codes(Reach reach) {
    return reach.counties().stream().map(CountyCode::value).toArray(String[]::new);
  }

  private static CaseRow row(ResultSet row) throws SQLException {
    return new CaseRow(
        row.getLong("id"),
        new PersonId(row.getLong("person_id")),
        row.getString("person_name"),
        row.getString("school_name"),
        new CountyCode(row.getString("county")),
        row.getString("county_name"),
        CorrectionKind.valueOf(row.getString("kind")),
        CourseCategory.valueOf(row.getString("category")),
        row.getString("about"),
        row.getInt("school_year"),
        CorrectionState.valueOf(row.getString("state")),
        row.getObject("filed_at", OffsetDateTime.class),
        row.getObject("changed_at", OffsetDateTime.class));
  }

  private static CaseItem item(ResultSet row, List<StepRow> steps, List<StoredFileCard> files)
      throws SQLException {
    String asked = row.getString("asked_from");
    CaseRow head = row(row);
    return new CaseItem(
        head,
        new CorrectionClaim(
            head.kind(),
            head.category(),
            integer(row, "course_code"),
            row.getString("course_name"),
            head.schoolYear(),
            integer(row, "tenths"),
            row.getObject("starts_on", LocalDate.class),
            row.getObject("ends_on", LocalDate.class),
            row.getString("certificate_number"),
            row.getObject("issued_on", LocalDate.class),
            row.getString("description")),
        asked == null ? null : CorrectionState.valueOf(asked),
        steps,
        files,
        row.getLong("version"));
  }

  static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }
}
