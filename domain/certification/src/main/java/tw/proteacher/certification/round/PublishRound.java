package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.round.model.KeptRounds;
import tw.proteacher.certification.round.model.NewsQueries;
import tw.proteacher.certification.round.model.Round;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 公告梯次: after a check that says everything that is wrong, not only the first. */
@ApplicationScoped
@Transactional
public class PublishRound {
  @Inject private KeptRounds kept;
  @Inject private Rounds rounds;
  @Inject private DraftCheck check;
  @Inject private NewsQueries news;
  @Inject private Timeline timeline;
  @Inject private Clock clock;

  /** Schools and eligible teachers are told a little later, by the platform itself. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.publish")
  public void publish(long id, long version) {
    Round round = kept.lock(id);
    Access.over(round.subject());
    Access.about("round", id);
    round.openedAt(version);
    round.publish(check.of(rounds.prepared(id)), OffsetDateTime.now(clock));
    timeline.note(round.ref(), "certification.event.round_published", List.of(round.name()), "");
    news.ask(id, clock.instant());
  }
}
