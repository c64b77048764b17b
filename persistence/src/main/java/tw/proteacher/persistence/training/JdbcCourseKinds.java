package tw.proteacher.persistence.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.training.CourseKind;
import tw.proteacher.training.kind.CourseKinds;
import tw.proteacher.training.kind.KindRuleDraft;

@ApplicationScoped
class JdbcCourseKinds implements CourseKinds {
  private static final String RULES =
      """
      select id, version, sort, coalesce(category, '') as category, name_pattern, kind, source
      from training.course_kind_rule order by sort
      """;

  /** Readers, the night among them, are not held up. */
  private static final String LOCK =
      "lock table training.course_kind_rule in share row exclusive mode";

  private static final String ADD =
      """
      insert into training.course_kind_rule (sort, category, name_pattern, kind, source)
      values (?, nullif(?, ''), ?, ?, ?) returning id
      """;

  private static final String CHANGE =
      """
      update training.course_kind_rule
      set sort = ?, category = nullif(?, ''), name_pattern = ?, kind = ?, source = ?,
        version = version + 1
      where id = ?
      """;

  private static final String REMOVE = "delete from training.course_kind_rule where id = ?";

  /** Every course with what it is kept as and what the given rules say. */
  private static final String JUDGED =
      """
      with rule as materialized (
        select sort, nullif(category, '') as category, name_pattern, kind
        from unnest(?::int[], ?::text[], ?::text[], ?::text[])
          as given (sort, category, name_pattern, kind)
      ), judged as (
        select c.id, c.code, c.school_year, c.category, c.name, c.kind as now,
      """
          + KindSql.kindBy("rule", "c.category", "c.name")
          + """
               as then
            from training.course c
          ), misplaced as (
            select * from judged where now <> judged.then
          )
          """;

  private static final String EFFECT =
      JUDGED
          + """
          select (select count(*) from misplaced) as courses,
            count(distinct h.person_id) as people, coalesce(sum(h.tenths), 0) as tenths
          from misplaced
          join training.hour_record h on h.course_id = misplaced.id and h.state = 'L'
          """;

  private static final String FIRST =
      JUDGED
          + """
          select code, school_year, category, name, now, misplaced.then as right_kind
          from misplaced order by school_year desc, code, id limit ?
          """;

  private static final String APPLY =
      JUDGED
          + """
          , changed as (
            update training.course c set kind = misplaced.then from misplaced
            where misplaced.id = c.id
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
    return db.list(RULES, JdbcCourseKinds::rule);
  }

  @Override
  public List<KindRule> locked() {
    db.update(LOCK);
    return rules();
  }

  @Override
  public long add(KindRuleDraft rule) {
    return db.one(
        ADD,
        row -> row.getLong("id"),
        rule.sort(),
        rule.category(),
        rule.pattern(),
        rule.kind().name(),
        rule.source());
  }

  @Override
  public void change(long id, KindRuleDraft rule) {
    db.update(
        CHANGE,
        rule.sort(),
        rule.category(),
        rule.pattern(),
        rule.kind().name(),
        rule.source(),
        id);
  }

  @Override
  public void remove(long id) {
    db.update(REMOVE, id);
  }

  @Override
  public Effect effect(List<KindRuleDraft> rules, int mostShown) {
    Object[] given = columns(rules);
    List<Misplaced> first =
        db.list(
            FIRST, JdbcCourseKinds::misplaced, given[0], given[1], given[2], given[3], mostShown);
    return db.one(
        EFFECT,
        row ->
            new Effect(row.getLong("courses"), row.getLong("people"), row.getLong("tenths"), first),
        given);
  }

  @Override
  public Applied apply(List<KindRuleDraft> rules) {
    return db.one(
        APPLY, row -> new Applied(row.getLong("courses"), row.getLong("people")), columns(rules));
  }

  private static Object[] columns(List<KindRuleDraft> rules) {
    return new Object[] {
      rules.stream().map(KindRuleDraft::sort).toArray(Integer[]::new),
      texts(rules, KindRuleDraft::category),
      texts(rules, KindRuleDraft::pattern),
      texts(rules, rule -> rule.kind().name())
    };
  }

  private static String[] texts(List<KindRuleDraft> rules, Function<KindRuleDraft, String> column) {
    return rules.stream().map(column).toArray(String[]::new);
  }

  private static KindRule rule(ResultSet row) throws SQLException {
    return new KindRule(
        row.getLong("id"),
        row.getLong("version"),
        new KindRuleDraft(
            row.getInt("sort"),
            row.getString("category"),
            row.getString("name_pattern"),
            CourseKind.valueOf(row.getString("kind")),
            row.getString("source")));
  }

  private static Misplaced misplaced(ResultSet row) throws SQLException {
    return new Misplaced(
        row.getInt("code"),
        row.getInt("school_year"),
        row.getString("category"),
        row.getString("name"),
        CourseKind.valueOf(row.getString("now")),
        CourseKind.valueOf(row.getString("right_kind")));
  }
}
