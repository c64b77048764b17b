package tw.proteacher.persistence.certification;

import java.time.LocalDate;
import java.util.List;
import tw.proteacher.certification.model.Assessment;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.SchoolYear;

/** Whose eligibility changes though nobody touched them: time passes and rules come into force. */
final class RecomputeReasons {
  private static final String TOUCH =
      "insert into intake.touched_person (person_id) %s on conflict do nothing";

  private static final String WINDOW_RAN_OUT =
      TOUCH.formatted(
          """
          select distinct person_id from certification.eligibility
           where open_until < ? and status in ('ELIGIBLE', 'BLOCKED')
          """);

  private static final String CERTIFICATE_LAPSED =
      TOUCH.formatted(
          """
          select distinct c.person_id
            from certification.certificate c
            join certification.eligibility e on e.person_id = c.person_id and e.tier = c.tier
           where c.expires_on <= ? and c.state <> 'WITHDRAWN' and e.status = 'CERTIFIED'
             and not exists (
               select 1 from certification.certificate other
                where other.person_id = c.person_id and other.tier = c.tier
                  and other.state <> 'WITHDRAWN'
                  and (other.expires_on is null or other.expires_on > ?))
          """);

  /** Changes one row if the school year is another than the last time. */
  private static final String YEAR_IS_NEW =
      """
      insert into intake.setting (name, value) values ('eligibility.year', ?)
      on conflict (name) do update set value = excluded.value, changed_at = now()
       where setting.value <> excluded.value
      """;

  /**
   * Who is still training is held against the rules of the running year, which may be those of
   * another authority than before. Whose hours are of a year that had not begun may apply in it,
   * and a year without rules may be followed by one that has some.
   */
  private static final String YEAR_TURNED =
      TOUCH.formatted(
          """
          select distinct e.person_id
            from certification.eligibility e
            left join certification.rule_set r on r.id = e.rule_set_id
           where e.status = 'HOURS_SHORT' and r.last_year < ?
              or e.unmet && ?::text[]
          """);

  private static final String RULES_IN_FORCE =
      """
      update certification.rule_set set applied_at = now()
       where applied_at is null and effective_on <= ?
      returning authority
      """;

  private static final String UNDER_COUNTY =
      TOUCH.formatted(
          """
          select distinct m.person_id
            from directory.membership m
            join directory.school s on s.id = m.school_id
           where s.county_code = ?
          """);

  private static final String EVERYBODY = TOUCH.formatted("select id from directory.person");

  private RecomputeReasons() {}

  static void touch(Db db, LocalDate today) {
    int year = SchoolYear.of(today).roc();
    db.update(WINDOW_RAN_OUT, today);
    db.update(CERTIFICATE_LAPSED, today, today);
    if (db.update(YEAR_IS_NEW, Integer.toString(year)) > 0) {
      db.update(YEAR_TURNED, year, Assessment.OF_THE_YEAR.toArray(String[]::new));
    }
    List<String> authorities = db.list(RULES_IN_FORCE, row -> row.getString(1), today);
    for (String authority : authorities.stream().distinct().toList()) {
      if (Authority.isMinistry(authority)) {
        db.update(EVERYBODY);
      } else {
        db.update(UNDER_COUNTY, authority);
      }
    }
  }
}
