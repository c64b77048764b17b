package tw.proteacher.certification.filing.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.proteacher.certification.filing.FilingQueries;
import tw.proteacher.certification.model.Lapsing;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 待換證書: the caller's own certificates that end soon, and where they are renewed. */
@ApplicationScoped
@Transactional
public class FindRenewals {
  @Inject private Lapsing lapsing;
  @Inject private Entrances entrances;
  @Inject private FilingQueries queries;
  @Inject private Clock clock;

  @UseCase(roles = Role.TEACHER, audit = "certification.renewal.list_own", reads = true)
  public List<Renewal> mine() {
    PersonId me = Access.me();
    Access.own(me);
    List<Lapsing.Ending> ending = lapsing.ending(me, LocalDate.now(clock));
    return ending.isEmpty()
        ? List.of()
        : RenewalPolicy.wanted(ending, entrances.of(me), queries.of(me));
  }
}
