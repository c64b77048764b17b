package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.round.model.KeptRounds;
import tw.proteacher.certification.round.model.Round;
import tw.proteacher.certification.round.model.RoundExtensions;
import tw.proteacher.certification.round.model.RoundExtensions.Granting;
import tw.proteacher.directory.People;
import tw.proteacher.directory.RoleHolders;
import tw.proteacher.directory.School;
import tw.proteacher.directory.Schools;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Scope;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/**
 * 展延: a later closing for one person or one school, with a reason. Who was settled by the closing
 * before comes back.
 */
@ApplicationScoped
@Transactional
public class ExtendRound {
  private static final String TEACHERS = "/certification/apply/index";

  @Inject private KeptRounds kept;
  @Inject private Rounds rounds;
  @Inject private RoundExtensions extensions;
  @Inject private People people;
  @Inject private Schools schools;
  @Inject private RoleHolders holders;
  @Inject private TakeBackIn takeBackIn;
  @Inject private RoundMail mail;
  @Inject private Timeline timeline;
  @Inject private Clock clock;

  /** The extensions of a round, newest first. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.list_extensions",
      reads = true)
  public List<RoundExtension> list(long id) {
    Access.over(kept.get(id).subject());
    return extensions.of(id);
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.extend_person")
  public void person(long id, PersonId person, Instant until, String reason) {
    Subject subject = people.subjectOf(person);
    Access.over(subject);
    Round round = running(id, until, reason);
    grant(round, person, null, until, reason);
    timeline.note(
        round.ref(),
        "certification.event.round_extended",
        List.of(people.card(person).name(), RoundMail.moment(until)),
        reason);
    takeBackIn.person(round, person, RoundMail.moment(until));
    mail.extended(rounds.get(id), person, until, TEACHERS);
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.extend_school")
  public void school(long id, SchoolCode code, Instant until, String reason) {
    School school = schools.find(code).orElseThrow(() -> new NotFound("school", code));
    Access.over(Subject.school(code, school.county()));
    Round round = running(id, until, reason);
    grant(round, null, code, until, reason);
    timeline.note(
        round.ref(),
        "certification.event.round_extended",
        List.of(school.name(), RoundMail.moment(until)),
        reason);
    takeBackIn
        .school(round, code, RoundMail.moment(until))
        .forEach(back -> mail.extended(rounds.get(id), back, until, TEACHERS));
    holders
        .holders(Role.SCHOOL_OFFICER, new Scope.OfSchool(code))
        .forEach(
            officer ->
                mail.extended(rounds.get(id), officer, until, "/school/certification/index"));
  }

  private Round running(long id, Instant until, String reason) {
    Round round = kept.lock(id);
    Access.over(round.subject());
    Access.about("round", id);
    if (round.state() != RoundState.PUBLISHED) {
      throw new RuleViolation("certification.round.not_now", round.state(), RoundState.PUBLISHED);
    }
    if (reason.isBlank()) {
      throw new RuleViolation("certification.round.reason_missing");
    }
    Instant closes = round.times().closes();
    if (closes != null && (!until.isAfter(clock.instant()) || !until.isAfter(closes))) {
      throw new RuleViolation("certification.round.extension_earlier", closes);
    }
    return round;
  }

  private void grant(
      Round round,
      @Nullable PersonId person,
      @Nullable SchoolCode school,
      Instant until,
      String reason) {
    extensions.add(
        new Granting(round.id(), person, school, until, reason, Access.me(), clock.instant()));
  }
}
