package tw.proteacher.certification.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.UseCase;

/** 查看發證作業: rounds, cases that wait, certificates that were issued. */
@ApplicationScoped
@Transactional
public class ListIssues {
  @Inject private IssueQueries queries;
  @Inject private Rounds rounds;
  @Inject private Clock clock;

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.issues.rounds",
      reads = true)
  public List<RoundToIssue> rounds() {
    return queries.rounds(Access.reach());
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.issues.waiting",
      reads = true)
  public List<CaseToIssue> waiting(long round) {
    RoundView of = rounds.get(round);
    IssuingAuthority.actsFor(of.authority());
    return queries.waiting(round);
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.issues.list",
      reads = true)
  public Slice<IssuedRow> issued(String text, int first, int size) {
    return queries.issued(Access.reach(), text.strip(), LocalDate.now(clock), first, size);
  }
}
