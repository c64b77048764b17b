package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.RoundView.Times;
import tw.proteacher.certification.round.model.KeptRounds;
import tw.proteacher.certification.round.model.Round;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/** 異動梯次: what may still change once people rely on it: later ends, or calling it off. */
@ApplicationScoped
@Transactional
public class ChangeRound {
  @Inject private KeptRounds kept;
  @Inject private Rounds rounds;
  @Inject private Applications applications;
  @Inject private TakeBackIn takeBackIn;
  @Inject private RoundMail mail;
  @Inject private Timeline timeline;
  @Inject private Clock clock;

  /** 延長受理: tells everybody who has begun. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.put_off")
  public void putOff(long id, long version, Times later, String reason) {
    Round round = opened(id, version, reason);
    round.putOff(later, OffsetDateTime.now(clock));
    timeline.note(round.ref(), "certification.event.round_put_off", List.of(), reason);
    RoundView view = rounds.get(id).with(round.times());
    takeBackIn(round);
    applications
        .inRound(id, ApplicationState.DRAFT, ApplicationState.WITHDRAWN)
        .forEach(begun -> mail.putOff(view, begun.person(), reason));
  }

  /** Lists may be open while teachers' time is over: what was settled meanwhile comes back. */
  private void takeBackIn(Round round) {
    Instant closes = round.times().closes();
    if (closes != null && closes.isAfter(clock.instant())) {
      takeBackIn.everybody(round, RoundMail.moment(closes));
    }
    Instant listCloses = round.times().listCloses();
    if (listCloses != null && listCloses.isAfter(clock.instant())) {
      takeBackIn.unlisted(round, RoundMail.moment(listCloses));
    }
  }

  /** 取消: drafts end with it; a round in which something was handed in cannot be called off. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.cancel")
  public void cancel(long id, long version, String reason) {
    Round round = opened(id, version, reason);
    long handedIn =
        applications.inRound(id, ApplicationState.values()).stream()
            .filter(one -> one.submittedAt() != null)
            .filter(one -> one.state() != ApplicationState.WITHDRAWN)
            .count();
    OffsetDateTime now = OffsetDateTime.now(clock);
    round.cancel(handedIn, now);
    timeline.note(round.ref(), "certification.event.round_cancelled", List.of(), reason);
    RoundView view = rounds.get(id);
    for (CertificationApplication begun :
        applications.inRound(id, ApplicationState.DRAFT, ApplicationState.WITHDRAWN)) {
      begun.waive(now);
      timeline.note(begun.ref(), "certification.event.round_cancelled", List.of(), reason);
      mail.cancelled(view, begun.person(), reason);
    }
  }

  private Round opened(long id, long version, String reason) {
    Round round = kept.lock(id);
    Access.over(round.subject());
    Access.about("round", id);
    round.openedAt(version);
    if (reason.isBlank()) {
      throw new RuleViolation("certification.round.reason_missing");
    }
    return round;
  }
}
