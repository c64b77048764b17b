package tw.proteacher.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tw.proteacher.directory.People;
import tw.proteacher.directory.PersonsMerged;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.UseCase;

/**
 * 併檔: a corrected ID arrives as a newcomer without hours; nothing is merged by itself. The centre
 * that the serving record belongs to looks at both and says whether they are one person.
 */
@ApplicationScoped
@Transactional
public class MergePersons {
  @Inject private Doubles doubles;
  @Inject private People people;
  @Inject private Event<PersonsMerged> merged;
  @Inject private Clock clock;

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE, Role.OPERATOR},
      audit = "directory.person.list_doubles",
      reads = true)
  public Slice<DoublePair> pairs(int first, int size) {
    return doubles.pairs(Access.reach(), first, size);
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE, Role.OPERATOR},
      audit = "directory.person.merge")
  public void merge(PersonId kept, PersonId gone) {
    pair(kept, gone);
    doubles.merge(kept, gone, clock.instant());
    merged.fire(new PersonsMerged(kept, gone));
  }

  /** 並非同一人. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE, Role.OPERATOR},
      audit = "directory.person.keep_apart")
  public void keepApart(PersonId kept, PersonId gone, String reason) {
    pair(kept, gone);
    if (reason.isBlank()) {
      throw new RuleViolation("directory.double.reason_missing");
    }
    doubles.keepApart(kept, gone, reason.strip(), Access.me(), clock.instant());
  }

  private void pair(PersonId kept, PersonId gone) {
    Access.over(people.subjectOf(kept));
    Access.about("person", kept + "<" + gone);
    doubles.lock(kept, gone).orElseThrow(() -> new NotFound("double", gone));
  }
}
