package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import tw.proteacher.certification.round.RoundView.Terms;
import tw.proteacher.certification.round.RoundView.Texts;
import tw.proteacher.certification.round.RoundView.Times;
import tw.proteacher.certification.round.model.KeptRounds;
import tw.proteacher.certification.round.model.Round;
import tw.proteacher.certification.round.model.RoundPolicy;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.shared.UseCase;

/** 編輯梯次: name, times, terms and words, one thing at a time. */
@ApplicationScoped
@Transactional
public class EditRound {
  @Inject private KeptRounds rounds;
  @Inject private Clock clock;

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.entitle")
  public void entitle(long id, long version, int year, String name) {
    Round round = opened(id, version);
    refuse(RoundPolicy.title(year, name));
    round.entitle(new SchoolYear(year), name, OffsetDateTime.now(clock));
  }

  /** What is not known yet may be missing; what is known must make sense. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.set_times")
  public void times(long id, long version, Times times) {
    Round round = opened(id, version);
    refuse(RoundPolicy.times(times, round.terms(), round.schoolYear()));
    round.plan(times, OffsetDateTime.now(clock));
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.set_terms")
  public void terms(long id, long version, Terms terms) {
    Round round = opened(id, version);
    refuse(RoundPolicy.terms(terms));
    round.agree(terms, OffsetDateTime.now(clock));
  }

  /** The words may be mended as long as the round is not cancelled. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.set_texts")
  public void texts(long id, long version, Texts texts) {
    opened(id, version).reword(texts, OffsetDateTime.now(clock));
  }

  private Round opened(long id, long version) {
    Round round = rounds.get(id);
    Access.over(round.subject());
    Access.about("round", id);
    round.openedAt(version);
    return round;
  }

  private static void refuse(List<Finding> findings) {
    List<Finding> blocking = findings.stream().filter(Finding::blocks).toList();
    if (!blocking.isEmpty()) {
      throw new RuleViolation(blocking);
    }
  }
}
