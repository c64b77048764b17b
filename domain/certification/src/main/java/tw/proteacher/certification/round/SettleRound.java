package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.list.SchoolLists;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.RoundClosing.Outcome;
import tw.proteacher.certification.round.model.ClosingPolicy;
import tw.proteacher.certification.round.model.ClosingQueries;
import tw.proteacher.certification.round.model.Deadlines;
import tw.proteacher.certification.round.model.KeptRounds;
import tw.proteacher.certification.round.model.Round;
import tw.proteacher.certification.round.model.RoundExtensions;

/**
 * 結束一個梯次的受理: holds the round and then each case, so that two nodes, or a teacher or a school that
 * hands in at the last moment, never step at once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SettleRound {
  private static final ApplicationState[] OPEN = {
    ApplicationState.DRAFT,
    ApplicationState.WITHDRAWN,
    ApplicationState.SUBMITTED,
    ApplicationState.LISTED
  };

  @Inject private KeptRounds kept;
  @Inject private Rounds rounds;
  @Inject private RoundExtensions extensions;
  @Inject private Applications applications;
  @Inject private SchoolLists lists;
  @Inject private ClosingQueries queries;
  @Inject private RoundMail mail;
  @Inject private Timeline timeline;
  @Inject private Clock clock;

  Outcome settle(long id) {
    Round round = kept.lock(id);
    if (round.closedAt() != null || round.state() != RoundState.PUBLISHED) {
      return new Outcome(0, 0);
    }
    Instant now = clock.instant();
    Deadlines deadlines = new Deadlines(rounds.get(id), extensions.of(id));
    int settled = 0;
    for (CertificationApplication seen : applications.inRound(id, OPEN)) {
      if (next(seen, deadlines, now).isPresent()) {
        lists.hold(id, seen.person(), seen.tier());
        settled += step(applications.lock(seen.id()), deadlines, now);
      }
    }
    settled += queries.waiveEntries(id, now);
    if (!deadlines.allOver(now)) {
      return new Outcome(settled, 0);
    }
    round.close(OffsetDateTime.now(clock));
    timeline.note(round.ref(), "certification.event.round_closed", List.of(), "");
    return new Outcome(settled, 1);
  }

  private Optional<ApplicationState> next(
      CertificationApplication one, Deadlines deadlines, Instant now) {
    return ClosingPolicy.next(
        new ClosingPolicy.Case(
            one.state(),
            one.person(),
            one.school(),
            lists.isListed(one.roundId(), one.person(), one.tier())),
        deadlines,
        now);
  }

  private int step(CertificationApplication held, Deadlines deadlines, Instant now) {
    ApplicationState to = next(held, deadlines, now).orElse(null);
    if (to == null) {
      return 0;
    }
    OffsetDateTime at = OffsetDateTime.now(clock);
    switch (to) {
      case WAIVED -> held.waive(at);
      case NOT_LISTED -> held.leaveOut(at);
      default -> held.enterReview(at);
    }
    timeline.note(held.ref(), event(to), List.of(), "");
    mail.settled(deadlines.round(), held.person(), to);
    return 1;
  }

  private static String event(ApplicationState to) {
    return switch (to) {
      case WAIVED -> "certification.event.waived_at_close";
      case NOT_LISTED -> "certification.event.not_listed";
      default -> "certification.event.review_begun";
    };
  }
}
