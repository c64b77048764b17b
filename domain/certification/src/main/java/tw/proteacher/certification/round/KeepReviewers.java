package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tw.proteacher.certification.model.RuleSetName;
import tw.proteacher.certification.round.model.KeptRounds;
import tw.proteacher.certification.round.model.Round;
import tw.proteacher.directory.People;
import tw.proteacher.directory.PersonCard;
import tw.proteacher.directory.RoleHolders;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Scope;
import tw.proteacher.shared.UseCase;

/** 審查委員名單: who of those with the reviewer's role takes part in a round. */
@ApplicationScoped
@Transactional
public class KeepReviewers {
  @Inject private KeptRounds kept;
  @Inject private Rounds rounds;
  @Inject private RoleHolders holders;
  @Inject private People people;

  /** One who may be chosen, and whether he is. */
  public record Candidate(PersonCard card, boolean chosen) implements Serializable {}

  /** Everybody who holds the role for the authority, by school and name. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.list_reviewers",
      reads = true)
  public List<Candidate> candidates(long id) {
    Round round = kept.get(id);
    Access.over(round.subject());
    Set<PersonId> chosen = Set.copyOf(rounds.reviewers(id));
    Set<PersonId> all = eligible(round);
    all.addAll(chosen);
    return people.cards(all).values().stream()
        .sorted(Comparator.comparing(PersonCard::schoolName).thenComparing(PersonCard::name))
        .map(card -> new Candidate(card, chosen.contains(card.id())))
        .toList();
  }

  /** The pool is from now on these people. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.set_reviewers")
  public void choose(long id, Collection<PersonId> reviewers) {
    Round round = kept.lock(id);
    Access.over(round.subject());
    Access.about("round", id);
    if (round.state() == RoundState.CANCELLED) {
      throw new RuleViolation("certification.round.not_now", round.state(), round.state());
    }
    List<PersonId> before = rounds.reviewers(id);
    List<PersonId> added = new ArrayList<>(reviewers);
    added.removeAll(before);
    if (!eligible(round).containsAll(added)) {
      throw new RuleViolation("certification.round.no_reviewer");
    }
    before.stream()
        .filter(one -> !reviewers.contains(one))
        .forEach(one -> kept.dropReviewer(id, one));
    added.forEach(one -> kept.addReviewer(id, one, Access.me()));
  }

  /** A county draws on its own reviewers and on those of the nation. */
  private Set<PersonId> eligible(Round round) {
    Set<PersonId> found = new LinkedHashSet<>(holders.holders(Role.REVIEWER, new Scope.OfNation()));
    if (!round.authority().equals(RuleSetName.MINISTRY)) {
      found.addAll(
          holders.holders(Role.REVIEWER, new Scope.OfCounty(new CountyCode(round.authority()))));
    }
    return found;
  }
}
