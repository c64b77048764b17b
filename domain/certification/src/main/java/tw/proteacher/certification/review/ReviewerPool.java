package tw.proteacher.certification.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.directory.RoleHolders;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;

/** 審查委員名單: who may judge which case today. */
@ApplicationScoped
public class ReviewerPool {
  @Inject private Rounds rounds;
  @Inject private RoleHolders holders;
  @Inject private ReviewQueries queries;

  /** Those of a round's list who hold the role for this county today. */
  List<PersonId> of(RoundView round, CountyCode county) {
    return among(rounds.reviewers(round.id()), county);
  }

  /** Those of some people who hold the role for this county today. */
  List<PersonId> among(Collection<PersonId> listed, CountyCode county) {
    Set<PersonId> granted = Set.copyOf(holders.reaching(Role.REVIEWER, county));
    return listed.stream().filter(granted::contains).toList();
  }

  /** Refuses a reviewer who must not judge a case, with every reason. */
  void check(long application, RoundView round, CountyCode county, PersonId reviewer) {
    if (!of(round, county).contains(reviewer)) {
      throw new RuleViolation("certification.review.not_in_pool");
    }
    mustBeApart(application, reviewer);
  }

  /** Refuses whoever stands too near to the applicant of a case, with every reason. */
  void mustBeApart(long application, PersonId reviewer) {
    List<Finding> findings =
        queries.conflicts(List.of(application), List.of(reviewer)).stream()
            .map(conflict -> Finding.block(conflict.reason().code()))
            .toList();
    if (!findings.isEmpty()) {
      throw new RuleViolation(findings);
    }
  }
}
