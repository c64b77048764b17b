package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.Forms;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.model.RuleSets;
import tw.proteacher.certification.round.model.KeptRounds;
import tw.proteacher.certification.round.model.NewsQueries;
import tw.proteacher.certification.round.model.PapersOfRound;
import tw.proteacher.certification.round.model.Round;
import tw.proteacher.certification.round.model.RoundPolicy;
import tw.proteacher.certification.round.model.RoundSurroundings;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 公告梯次: after a check that says everything that is wrong, not only the first. */
@ApplicationScoped
@Transactional
public class PublishRound {
  @Inject private KeptRounds kept;
  @Inject private Rounds rounds;
  @Inject private RuleSets rules;
  @Inject private Forms forms;
  @Inject private PapersOfRound papers;
  @Inject private NewsQueries news;
  @Inject private Timeline timeline;
  @Inject private Clock clock;

  /** What stands in the way, and what is worth a second look. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.check",
      reads = true)
  public List<Finding> check(long id) {
    Round round = kept.get(id);
    Access.over(round.subject());
    return findings(round);
  }

  /** Schools and eligible teachers are told a little later, by the platform itself. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.publish")
  public void publish(long id, long version) {
    Round round = kept.lock(id);
    Access.over(round.subject());
    Access.about("round", id);
    round.openedAt(version);
    round.publish(findings(round), OffsetDateTime.now(clock));
    timeline.note(round.ref(), "certification.event.round_published", List.of(round.name()), "");
    news.ask(id, clock.instant());
  }

  private List<Finding> findings(Round round) {
    Set<String> known =
        forms.allInForce(round.authority(), round.schoolYear()).stream()
            .map(FormTemplate::code)
            .collect(Collectors.toSet());
    RoundPolicy.Draft draft =
        new RoundPolicy.Draft(
            round.authority(),
            round.schoolYear(),
            round.name(),
            round.purpose(),
            round.times(),
            round.terms(),
            round.texts().contact(),
            kept.plan(round.id()));
    List<Finding> findings =
        new ArrayList<>(
            RoundPolicy.check(
                draft,
                new RoundSurroundings(
                    rules.inForce(LocalDate.now(clock)),
                    known::contains,
                    code -> title(code, round),
                    papers.sameStep(round),
                    rounds.reviewers(round.id()).size(),
                    clock.instant())));
    findings.addAll(papers.findings(round));
    return findings;
  }

  /** A form that a county does without is still known by the ministry's title. */
  private String title(String code, Round round) {
    return forms
        .inForce(code, Authority.MINISTRY, round.schoolYear())
        .map(FormTemplate::title)
        .orElse(code);
  }
}
