package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.round.model.ClosingQueries.Audience;
import tw.proteacher.certification.round.model.KeptRounds;
import tw.proteacher.certification.round.model.Round;
import tw.proteacher.directory.People;
import tw.proteacher.directory.PersonCard;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/** 催辦: a reminder by hand; whom it goes to is seen before it is sent. */
@ApplicationScoped
@Transactional
public class RemindPeople {
  @Inject private KeptRounds kept;
  @Inject private Rounds rounds;
  @Inject private RemindOfClosing reminders;
  @Inject private People people;
  @Inject private Timeline timeline;

  /** Who would be told: teachers with drafts, or the officers of schools without a list. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.reminder_preview",
      reads = true)
  public List<PersonCard> preview(long round, boolean schools) {
    Access.over(rounds.get(round).subject());
    return people.cards(reminders.audience(round, audience(schools))).values().stream()
        .sorted(Comparator.comparing(PersonCard::schoolName).thenComparing(PersonCard::name))
        .toList();
  }

  /** Says how many were told. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.remind")
  public int send(long id, boolean schools) {
    Round round = kept.get(id);
    Access.over(round.subject());
    Access.about("round", id);
    if (round.state() != RoundState.PUBLISHED || round.closedAt() != null) {
      throw new RuleViolation("certification.round.closed_already");
    }
    int told = reminders.tell(id, audience(schools));
    timeline.note(
        round.ref(), "certification.event.round_reminded", List.of(Integer.toString(told)), "");
    return told;
  }

  private static Audience audience(boolean schools) {
    return schools ? Audience.SCHOOLS : Audience.TEACHERS;
  }
}
