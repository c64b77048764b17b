package tw.proteacher.certification.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tw.proteacher.casework.Panel;
import tw.proteacher.casework.Seat;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.review.ReviewQueries.ReviewerRow;
import tw.proteacher.certification.review.ReviewQueries.Sitting;
import tw.proteacher.certification.round.RoundState;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.certification.round.model.KeptRounds;
import tw.proteacher.certification.round.model.Round;
import tw.proteacher.directory.People;
import tw.proteacher.directory.PersonCard;
import tw.proteacher.directory.RoleHolders;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/** 審查委員名單: who of those with the reviewer's role takes part in a round. */
@ApplicationScoped
@Transactional
public class KeepReviewers {
  @Inject private KeptRounds kept;
  @Inject private Rounds rounds;
  @Inject private RoleHolders holders;
  @Inject private People people;
  @Inject private ReviewQueries queries;
  @Inject private ReviewOffice office;
  @Inject private ReviewMail mail;
  @Inject private Panel panel;

  /** One who may be chosen, whether he is, and how many cases of the round he still judges. */
  public record Candidate(PersonCard card, boolean chosen, int waiting) implements Serializable {}

  /** A round with everybody who holds the role for its authority, by school and name. */
  public record Pool(RoundView round, List<Candidate> candidates) implements Serializable {}

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.list_reviewers",
      reads = true)
  public Pool pool(long id) {
    RoundView round = office.round(id);
    Map<PersonId, Integer> waiting =
        queries.reviewers(id, office.today()).stream()
            .collect(Collectors.toMap(ReviewerRow::person, ReviewerRow::waiting));
    Set<PersonId> all = eligible(round.authority());
    all.addAll(waiting.keySet());
    return new Pool(
        round,
        people.cards(all).values().stream()
            .sorted(Comparator.comparing(PersonCard::schoolName).thenComparing(PersonCard::name))
            .map(
                card ->
                    new Candidate(
                        card, waiting.containsKey(card.id()), waiting.getOrDefault(card.id(), 0)))
            .toList());
  }

  /**
   * The pool is from now on these people. Who leaves it and still has cases to judge gives them
   * back, for which a reason is owed; what he gave already counts on.
   *
   * @param reason why somebody leaves his cases; may be empty where nobody does
   * @return how many seats are to be filled anew
   */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.round.set_reviewers")
  public int choose(long id, Collection<PersonId> reviewers, String reason) {
    Round round = kept.lock(id);
    Access.over(round.subject());
    Access.about("round", id);
    if (round.state() == RoundState.CANCELLED) {
      throw new RuleViolation("certification.round.not_now", round.state(), round.state());
    }
    List<PersonId> before = rounds.reviewers(id);
    List<PersonId> added = new ArrayList<>(reviewers);
    added.removeAll(before);
    if (!eligible(round.authority()).containsAll(added)) {
      throw new RuleViolation("certification.round.no_reviewer");
    }
    List<PersonId> leaving = before.stream().filter(one -> !reviewers.contains(one)).toList();
    int freed = free(id, leaving, reason.strip());
    leaving.forEach(one -> kept.dropReviewer(id, one));
    added.forEach(one -> kept.addReviewer(id, one, Access.me()));
    return freed;
  }

  private int free(long id, List<PersonId> leaving, String words) {
    Map<PersonId, List<Long>> waiting = waiting(id);
    waiting.keySet().retainAll(leaving);
    if (!waiting.isEmpty() && words.isEmpty()) {
      throw new RuleViolation(
          waiting.entrySet().stream()
              .map(
                  left ->
                      Finding.block(
                          "certification.round.reviewer_still_judges",
                          people.card(left.getKey()).name(),
                          left.getValue().size()))
              .toList());
    }
    waiting.values().stream()
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .forEach(one -> end(office.hold(one), waiting.keySet(), words));
    RoundView round = rounds.get(id);
    waiting.forEach((left, cases) -> mail.unassigned(left, round, cases.size()));
    return waiting.values().stream().mapToInt(List::size).sum();
  }

  private void end(CertificationApplication application, Set<PersonId> leaving, String words) {
    for (Seat seat : panel.seats(application.ref())) {
      if (leaving.contains(seat.reviewer()) && seat.isOpen() && !seat.hasGiven()) {
        panel.end(seat.id(), words);
        office.unassigned(application.id(), seat.reviewer(), words);
      }
    }
  }

  /** Cases of a round by who still has to judge them. */
  private Map<PersonId, List<Long>> waiting(long round) {
    return queries.sittings(round).stream()
        .filter(sitting -> sitting.open() && !sitting.given())
        .collect(
            Collectors.groupingBy(
                Sitting::reviewer,
                () -> new TreeMap<>(Comparator.comparingLong(PersonId::value)),
                Collectors.mapping(Sitting::application, Collectors.toList())));
  }

  /** A county draws on its own reviewers and on those of the nation. */
  private Set<PersonId> eligible(String authority) {
    return new HashSet<>(holders.reaching(Role.REVIEWER, Authority.county(authority)));
  }
}
