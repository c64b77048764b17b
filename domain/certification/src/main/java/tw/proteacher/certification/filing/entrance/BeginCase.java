package tw.proteacher.certification.filing.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.filing.CaseFiles;
import tw.proteacher.certification.filing.FilingMail;
import tw.proteacher.certification.filing.FilingQueries;
import tw.proteacher.certification.filing.FilingQueries.Post;
import tw.proteacher.certification.filing.model.BeginPolicy;
import tw.proteacher.certification.filing.model.Turns;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.model.CertificationApplication.Applicant;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.directory.People;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.UseCase;

/**
 * 開始申請: begins a draft, by the applicant or prepared by the school; who has one goes on with it.
 */
@ApplicationScoped
@Transactional
public class BeginCase {
  @Inject private Applications applications;
  @Inject private CaseFiles files;
  @Inject private FilingQueries queries;
  @Inject private Rounds rounds;
  @Inject private Timeline timeline;
  @Inject private FilingMail mail;
  @Inject private People people;
  @Inject private Turns turns;
  @Inject private Clock clock;

  /**
   * @param school the school it is filed from
   * @param route 換證途徑, or null where it is no renewal
   */
  public record Beginning(long round, Tier tier, SchoolCode school, @Nullable Integer route) {}

  @UseCase(roles = Role.TEACHER, audit = "certification.case.begin")
  public long begin(Beginning wanted) {
    PersonId me = Access.me();
    Access.own(me);
    turns.take(me);
    Optional<CertificationApplication> begun = applications.find(wanted.round(), me, wanted.tier());
    if (begun.isPresent()) {
      return begun.get().id();
    }
    CertificationApplication added = begin(me, wanted);
    timeline.note(added.ref(), "certification.event.begun", List.of(), "");
    return added.id();
  }

  /** The school's officer prepares; the applicant is told and hands it in alone. */
  @UseCase(roles = Role.SCHOOL_OFFICER, audit = "certification.case.prepare")
  public long prepare(PersonId person, Beginning wanted) {
    Access.over(people.subjectOf(person));
    turns.take(person);
    Optional<CertificationApplication> begun =
        applications.find(wanted.round(), person, wanted.tier());
    if (begun.isPresent()) {
      Access.over(begun.get().subject());
      return begun.get().id();
    }
    CertificationApplication added = begin(person, wanted);
    Access.over(added.subject());
    timeline.note(added.ref(), "certification.event.prepared", List.of(), "");
    mail.prepared(added);
    return added.id();
  }

  private CertificationApplication begin(PersonId person, Beginning wanted) {
    Post post = post(person, wanted.school());
    Rounds.Opening opening = rounds.opening(wanted.round(), person, post.school());
    RoundView round = opening.round();
    if (!round.isFor(post.county())) {
      throw new RuleViolation("certification.filing.other_county", post.schoolName());
    }
    List<Finding> findings =
        BeginPolicy.check(
            round,
            opening.period(),
            files.standing(round, wanted.tier(), person, null),
            wanted.route(),
            clock.instant());
    if (!findings.isEmpty()) {
      throw new RuleViolation(findings);
    }
    CertificationApplication begun =
        CertificationApplication.begin(
            wanted.round(),
            wanted.tier(),
            new Applicant(person, post.school(), post.county()),
            OffsetDateTime.now(clock));
    Integer route = wanted.route();
    if (round.purpose() == RoundPurpose.RENEWAL && route != null) {
      begun.take(route);
    }
    Access.about("application", applications.add(begun));
    return begun;
  }

  private Post post(PersonId person, SchoolCode school) {
    return queries.posts(person).stream()
        .filter(post -> post.school().equals(school))
        .findFirst()
        .orElseThrow(() -> new RuleViolation("certification.filing.not_there"));
  }
}
