package tw.proteacher.persistence.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.training.CourseKind;
import tw.proteacher.training.kind.CourseKinds;

@ApplicationScoped
class JdbcCourseKinds implements CourseKinds {
  private static final String RULES =
      """
      select sort, coalesce(category, '') as category, name_pattern, kind, source
      from training.course_kind_rule order by sort
      """;

  /** Every course with what it is kept as and what the rules say. */
  private static final String JUDGED =
      """
      with judged as (
        select c.id, c.code, c.school_year, c.category, c.name, c.kind as now,
          coalesce((
            select r.kind from training.course_kind_rule r
            where (r.category is null or r.category = c.category) and c.name like r.name_pattern
            order by r.sort limit 1), 'CORE') as then
        from training.course c
      )
      """;

  private static final String COUNT =
      JUDGED + "select count(*) from judged where now <> judged.then";

  private static final String MISPLACED =
      JUDGED
          + """
          select code, school_year, category, name, now, judged.then as right_kind from judged
          where now <> judged.then order by school_year desc, code, id limit ?
          """;

  private static final String APPLY =
      JUDGED
          + """
          , changed as (
            update training.course c set kind = judged.then from judged
            where judged.id = c.id and c.kind <> judged.then
            returning c.id
          ), people as (
            select distinct h.person_id from training.hour_record h
            join changed on changed.id = h.course_id
            where h.state = 'L'
          ), touched as (
            insert into intake.touched_person (person_id) select person_id from people
            on conflict do nothing
          )
          select (select count(*) from changed) as courses, (select count(*) from people) as people
          """;

  @Inject private Db db;

  /** For the container. */
  JdbcCourseKinds() {}

  /** For tests. */
  JdbcCourseKinds(Db db) {
    this.db = db;
  }

  @Override
  public List<KindRule> rules() {
    return db.list(
        RULES,
        row ->
            new KindRule(
                row.getInt("sort"),
                row.getString("category"),
                row.getString("name_pattern"),
                CourseKind.valueOf(row.getString("kind")),
                row.getString("source")));
  }

  @Override
  public long countMisplaced() {
    return db.count(COUNT);
  }

  @Override
  public List<Misplaced> misplaced(int most) {
    return db.list(
        MISPLACED,
        row ->
            new Misplaced(
                row.getInt("code"),
                row.getInt("school_year"),
                row.getString("category"),
                row.getString("name"),
                CourseKind.valueOf(row.getString("now")),
                CourseKind.valueOf(row.getString("right_kind"))),
        most);
  }

  @Override
  public Applied apply() {
    return db.one(APPLY, row -> new Applied(row.getLong("courses"), row.getLong("people")));
  }
}
