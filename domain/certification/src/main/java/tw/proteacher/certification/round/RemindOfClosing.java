package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.Set;
import tw.proteacher.certification.round.model.ClosingQueries;
import tw.proteacher.certification.round.model.ClosingQueries.Audience;
import tw.proteacher.certification.round.model.ClosingQueries.DueReminder;
import tw.proteacher.directory.RoleHolders;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;

/** 截止提醒: to people with drafts and to schools whose list is not in. */
@ApplicationScoped
@Transactional
class RemindOfClosing {
  @Inject private ClosingQueries queries;
  @Inject private Rounds rounds;
  @Inject private RoleHolders holders;
  @Inject private RoundMail mail;

  /** Says how many people were told; none where another node was first. */
  int send(DueReminder due) {
    return queries.claim(due) ? tell(due.round(), due.audience()) : 0;
  }

  int tell(long id, Audience audience) {
    RoundView round = rounds.get(id);
    Set<PersonId> people = audience(id, audience);
    people.forEach(one -> mail.remind(round, one, audience == Audience.SCHOOLS));
    return people.size();
  }

  Set<PersonId> audience(long round, Audience audience) {
    if (audience == Audience.TEACHERS) {
      return new LinkedHashSet<>(queries.drafting(round));
    }
    return new LinkedHashSet<>(holders.grantedAt(Role.SCHOOL_OFFICER, queries.withoutList(round)));
  }
}
