package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.round.model.ClosingQueries.Audience;
import tw.proteacher.certification.round.model.NewsQueries;
import tw.proteacher.certification.round.model.NewsQueries.News;
import tw.proteacher.directory.RoleHolders;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;

/** 梯次公告通知: the officers and principals of the schools it concerns, or who may apply. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class TellOfRound {
  @Inject private NewsQueries queries;
  @Inject private Rounds rounds;
  @Inject private RoleHolders holders;
  @Inject private RoundMail mail;
  @Inject private Timeline timeline;
  @Inject private Clock clock;

  /** Says how many people were told; none where another node was first. */
  int tell(News news) {
    if (!queries.claim(news, clock.instant())) {
      return 0;
    }
    RoundView round = rounds.get(news.round());
    boolean schools = news.audience() == Audience.SCHOOLS;
    int told =
        mail.published(round, schools ? ofSchools(round) : queries.eligible(round.id()), schools);
    queries.told(news, told);
    timeline.note(
        new CaseRef("certification.round", round.id()),
        schools
            ? "certification.event.round_told_schools"
            : "certification.event.round_told_teachers",
        List.of(Integer.toString(told)),
        "");
    return told;
  }

  private Set<PersonId> ofSchools(RoundView round) {
    CountyCode county = Authority.county(round.authority());
    Set<PersonId> people = new LinkedHashSet<>(holders.atSchools(Role.SCHOOL_OFFICER, county));
    people.addAll(holders.atSchools(Role.PRINCIPAL, county));
    return people;
  }
}
