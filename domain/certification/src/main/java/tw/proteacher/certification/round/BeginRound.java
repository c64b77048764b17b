package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.round.RoundView.Texts;
import tw.proteacher.certification.round.model.KeptPaperRules;
import tw.proteacher.certification.round.model.KeptRounds;
import tw.proteacher.certification.round.model.NextYear;
import tw.proteacher.certification.round.model.Round;
import tw.proteacher.certification.round.model.RoundDefaults;
import tw.proteacher.certification.round.model.RoundPolicy;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.shared.UseCase;

/**
 * 開新梯次: begins a draft with what the authority asked for last time, moved on by the years in
 * between, and with whatever its rules ask for besides; where it never had such a round, with what
 * the rules ask for.
 */
@ApplicationScoped
@Transactional
public class BeginRound {
  @Inject private KeptRounds kept;
  @Inject private Rounds rounds;
  @Inject private KeptPaperRules papers;
  @Inject private RoundDefaults defaults;
  @Inject private FirstPlan firstPlan;
  @Inject private Timeline timeline;
  @Inject private Clock clock;

  /** Says the id of the draft. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.begin")
  public long begin(int year, RoundPurpose purpose, String name) {
    String authority = CallersAuthority.code();
    Access.over(Authority.subject(authority));
    List<Finding> findings = RoundPolicy.title(year, name);
    if (!findings.isEmpty()) {
      throw new RuleViolation(findings);
    }
    Round.Title title = new Round.Title(authority, new SchoolYear(year), purpose, name);
    OffsetDateTime now = OffsetDateTime.now(clock);
    RoundView before =
        rounds.of(authority).stream()
            .filter(one -> one.purpose() == purpose && one.state() == RoundState.PUBLISHED)
            .findFirst()
            .orElse(null);
    long id =
        before == null ? anew(title, now) : continued(title, new NextYear(before, title), now);
    Access.about("round", id);
    timeline.note(kept.get(id).ref(), "certification.event.round_begun", List.of(name), "");
    return id;
  }

  private long anew(Round.Title title, OffsetDateTime now) {
    Round begun =
        Round.begin(
            title, defaults.terms(title.purpose()), new Texts("", "", ""), Access.me(), now);
    long id = kept.add(begun);
    kept.plan(id, firstPlan.of(title));
    return id;
  }

  private long continued(Round.Title title, NextYear next, OffsetDateTime now) {
    Round begun =
        Round.begin(title, next.before().terms(), next.before().texts(), Access.me(), now);
    begun.plan(next.times(), now);
    long id = kept.add(begun);
    kept.plan(id, firstPlan.after(next.plan(), title.authority(), title.purpose()));
    papers.copy(next.before().id(), id);
    rounds
        .reviewers(next.before().id())
        .forEach(reviewer -> kept.addReviewer(id, reviewer, Access.me()));
    return id;
  }
}
