package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.Forms;
import tw.proteacher.casework.Timeline;
import tw.proteacher.casework.TimelineEntry;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 查看梯次: those of the caller's own authority, drafts included. */
@ApplicationScoped
@Transactional
public class ShowRounds {
  @Inject private Rounds rounds;
  @Inject private Forms forms;
  @Inject private DraftCheck check;
  @Inject private Timeline timeline;
  @Inject private Clock clock;

  /**
   * A round with its history.
   *
   * @param findings what its check before publishing says; empty once it is published
   */
  public record Sheet(
      RoundView round, RoundPhase phase, List<TimelineEntry> history, List<Finding> findings)
      implements Serializable {}

  /** One line of the list. */
  public record Line(RoundView round, RoundPhase phase) implements Serializable {}

  /**
   * A form an item may ask for.
   *
   * @param inForce false where the county does without it: then the title is the ministry's
   */
  public record FormChoice(String code, String title, boolean inForce) implements Serializable {}

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.list",
      reads = true)
  public List<Line> list() {
    String authority = CallersAuthority.code();
    Access.over(Authority.subject(authority));
    Instant now = clock.instant();
    return rounds.of(authority).stream().map(one -> new Line(one, one.phase(now))).toList();
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.show",
      reads = true)
  public Sheet show(long id) {
    Rounds.Prepared prepared = rounds.prepared(id);
    RoundView round = held(prepared.round());
    return new Sheet(
        round,
        round.phase(clock.instant()),
        timeline.of(new CaseRef("certification.round", id)),
        round.state() == RoundState.DRAFT ? check.of(prepared) : List.of());
  }

  /** The round alone, for whoever edits a part of it or sees what others will see. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.open",
      reads = true)
  public RoundView open(long id) {
    return held(rounds.get(id));
  }

  private static RoundView held(RoundView round) {
    Access.over(round.subject());
    Access.about("round", round.id());
    return round;
  }

  /** The forms that are in force for a round, and those the county does without. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.list_forms",
      reads = true)
  public List<FormChoice> forms(long id) {
    RoundView round = held(rounds.get(id));
    List<FormChoice> choices = new ArrayList<>();
    for (FormTemplate form : forms.allInForce(round.authority(), round.schoolYear())) {
      choices.add(new FormChoice(form.code(), form.title(), true));
    }
    for (FormTemplate form : forms.allInForce(Authority.MINISTRY, round.schoolYear())) {
      if (choices.stream().noneMatch(one -> one.code().equals(form.code()))) {
        choices.add(new FormChoice(form.code(), form.title(), false));
      }
    }
    return choices;
  }
}
