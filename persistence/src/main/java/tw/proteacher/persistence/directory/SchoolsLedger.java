package tw.proteacher.persistence.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import tw.proteacher.directory.model.SchoolRow;
import tw.proteacher.intake.FeedKindName;
import tw.proteacher.persistence.intake.CopyRow;
import tw.proteacher.persistence.intake.FeedLedger;
import tw.proteacher.persistence.intake.FeedSession;
import tw.proteacher.persistence.intake.Tally;

/** The register of schools. What it leaves out is closed, never deleted: people worked there. */
@ApplicationScoped
class SchoolsLedger implements FeedLedger<SchoolRow> {
  private static final String STATED = "st.action in ('S', 'A', 'U')";

  private static final String SAME =
      """
      not s.absent
        and (st.lost or s.name = st.name)
        and (s.county_code, s.level, s.classes, s.students, s.establishment, s.status)
          = (st.county_code, st.level, st.classes, st.students, st.establishment, st.status)
        and s.merged_into is not distinct from st.merged_into
        and s.effective_on is not distinct from st.effective_on
      """;

  private static final String TOUCHED =
      """
      select m.person_id from directory.membership m
        join directory.school s on s.id = m.school_id
        join stage st on st.code = s.code
       where m.ends_on is null and s.county_code <> st.county_code and\s\
      """
          + STATED;

  private static final String UPDATE =
      """
      update directory.school s
         set name = case when st.lost then s.name else st.name end,
             county_code = st.county_code, level = st.level, classes = st.classes,
             students = st.students, establishment = st.establishment, status = st.status,
             merged_into = st.merged_into, effective_on = st.effective_on,
             absent = false, line_fp = st.fp, changed_at = ?
        from stage st
       where s.code = st.code and\s\
      """
          + STATED
          + " and not ("
          + SAME
          + ")";

  private static final String INSERT =
      """
      with known as materialized (select code from directory.school)
      insert into directory.school
        (code, name, county_code, level, classes, students, establishment, status, merged_into,
         effective_on, line_fp, changed_at)
      select st.code, st.name, st.county_code, st.level, st.classes, st.students,
             st.establishment, st.status, st.merged_into, st.effective_on, st.fp, ?
        from stage st
       where not exists (select 1 from known where known.code = st.code) and\s\
      """
          + STATED;

  private static final String REMEMBER_LINES =
      """
      update directory.school s set line_fp = st.fp from stage st
       where s.code = st.code and s.line_fp is distinct from st.fp and\s\
      """
          + STATED;

  private static final String CLOSE =
      """
      update directory.school s
         set absent = true, line_fp = null, changed_at = ?,
             status = case when s.status = 'OPEN' then 'CLOSED' else s.status end
       where not s.absent and\s\
      """;

  @Override
  public FeedKindName kind() {
    return FeedKindName.SCHOOLS;
  }

  @Override
  public String stagingColumns() {
    return """
    code varchar(6), name text, lost boolean, county_code char(5), level varchar(12),
    classes int, students int, establishment int, status varchar(12),
    merged_into varchar(6), effective_on date\
    """;
  }

  @Override
  public void encode(SchoolRow row, CopyRow out) {
    out.text(row.code())
        .text(row.name())
        .bool(row.lostCharacters())
        .text(row.county())
        .text(row.level().name())
        .int4(row.classes())
        .int4(row.students())
        .int4(row.establishment())
        .text(row.status().name())
        .text(row.mergedInto())
        .date(row.effectiveOn());
  }

  @Override
  public String fingerprints() {
    return "select line_fp from directory.school where not absent and line_fp is not null";
  }

  @Override
  public String clashes(FeedSession session) {
    return "select st.line, s.line_fp from stage st join directory.school s on s.code = st.code"
        + " where st.action <> 'X' and not s.absent and "
        + session.present("s");
  }

  @Override
  public long live(FeedSession session) throws SQLException {
    return session.count("select count(*) from directory.school where not absent");
  }

  @Override
  public long missing(FeedSession session) throws SQLException {
    return session.count(
        "select count(*) from directory.school s where not s.absent and " + missed(session));
  }

  @Override
  public Tally apply(FeedSession session) throws SQLException {
    session.touch(TOUCHED);
    long updated = session.update(UPDATE, session.now());
    long inserted = session.update(INSERT, session.now());
    session.update(REMEMBER_LINES);
    long stated = session.count("select count(*) from stage st where " + STATED);
    long deletions = session.count("select count(*) from stage st where st.action = 'D'");
    long withdrawn =
        session.update(
            CLOSE + "s.code in (select st.code from stage st where st.action = 'D')",
            session.now());
    long unchanged = stated - inserted - updated + deletions - withdrawn;
    if (session.full()) {
      withdrawn += session.update(CLOSE + missed(session), session.now());
    }
    return new Tally(inserted, updated, unchanged, withdrawn);
  }

  @Override
  public String dropOlderThanRecord() {
    return """
    delete from stage st using intake.parked_row q, directory.school s
     where q.id = st.line and s.code = st.code and s.changed_at > q.received_at\
    """;
  }

  @Override
  public List<String> tables() {
    return List.of("directory.school");
  }

  private static String missed(FeedSession session) {
    return session.absent("s") + " and not exists (select 1 from stage st where st.code = s.code)";
  }
}
