package tw.proteacher.certification.model;

import java.time.LocalDate;
import java.util.Map;
import tw.proteacher.shared.PersonId;
import tw.proteacher.training.CourseCategory;

/** 參訓群: the people whom a rule set may concern. */
public interface Cohorts {
  /**
   * Who has live hours of a category, where the authority is theirs.
   *
   * @param authority code of an {@link tw.proteacher.shared.Authority}
   * @param on the day their facts are stated for
   * @param most how many people's facts are read at most
   */
  Cohort trained(CourseCategory category, String authority, LocalDate on, int most);

  /**
   * Some people of a cohort.
   *
   * @param total how many people the whole cohort has
   * @param facts of those that were read
   */
  record Cohort(long total, Map<PersonId, Facts> facts) {
    public Cohort {
      facts = Map.copyOf(facts);
    }
  }
}
