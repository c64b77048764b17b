package tw.proteacher.persistence.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import tw.proteacher.directory.PersonsMerged;
import tw.proteacher.persistence.directory.MergedRows;
import tw.proteacher.persistence.jdbc.Db;

/**
 * Training hours follow a merged person. Of a course that both records have, the live one counts;
 * the other stays behind, withdrawn, with its history.
 */
@ApplicationScoped
class MergedHours {
  private static final String[] MOVES = {
    """
    insert into training.hour_history (record_id, person_id, course_code, course_id, school_id,
           tenths, state, source, since, changed_on, change)
    select k.id, k.person_id, k.course_code, k.course_id, k.school_id, k.tenths, k.state, k.source,
           k.changed_on, :at, 'R'
      from training.hour_record k
      join training.hour_record g on g.course_code = k.course_code
     where k.person_id = :kept and g.person_id = :gone and k.state = 'W' and g.state = 'L'
    """,
    """
    update training.hour_record k
       set course_id = g.course_id, school_id = g.school_id, tenths = g.tenths, state = 'L',
           source = g.source, changed_on = :at
      from training.hour_record g
     where k.person_id = :kept and g.person_id = :gone and g.course_code = k.course_code
       and k.state = 'W' and g.state = 'L'
    """,
    """
    update training.hour_record g set state = 'W', line_fp = null, changed_on = :at
      from training.hour_record k
     where g.person_id = :gone and k.person_id = :kept and k.course_code = g.course_code
       and g.state = 'L'
    """,
    """
    update training.hour_record g set person_id = :kept
     where g.person_id = :gone and not exists (
       select from training.hour_record k
        where k.person_id = :kept and k.course_code = g.course_code)
    """,
    """
    update training.hour_history h set person_id = r.person_id
      from training.hour_record r
     where h.record_id = r.id and h.person_id = :gone and r.person_id = :kept
    """,
    """
    update training.conflict g set person_id = :kept
     where g.person_id = :gone and not exists (
       select from training.conflict k
        where k.person_id = :kept and k.course_code = g.course_code)
    """,
    "update training.hour_entry set person_id = :kept where person_id = :gone",
    "update training.correction_case set person_id = :kept where person_id = :gone",
  };

  @Inject private Db db;
  @Inject private Clock clock;

  /** For the container. */
  MergedHours() {}

  /** For tests. */
  MergedHours(Db db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void follow(@Observes PersonsMerged merged) {
    MergedRows.move(db, merged, clock.instant(), MOVES);
  }
}
