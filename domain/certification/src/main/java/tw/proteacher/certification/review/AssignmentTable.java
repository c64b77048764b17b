package tw.proteacher.certification.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.proteacher.casework.PanelOutcome;
import tw.proteacher.casework.Seat;
import tw.proteacher.certification.review.AssignmentPreview.Dealt;
import tw.proteacher.certification.review.AssignmentPreview.Hand;
import tw.proteacher.certification.review.AssignmentPreview.Lacking;
import tw.proteacher.certification.review.ReviewQueries.CaseRow;
import tw.proteacher.certification.review.ReviewQueries.ReviewerRow;
import tw.proteacher.certification.review.ReviewQueries.Sitting;
import tw.proteacher.certification.review.model.AssignmentPolicy;
import tw.proteacher.certification.review.model.AssignmentPolicy.Demand;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;

/** 指派桌: deals the cases of a round that lack reviewers. */
@ApplicationScoped
public class AssignmentTable {
  private static final int ALL = 100_000;

  @Inject private ReviewQueries queries;
  @Inject private ReviewerPool pool;
  @Inject private ReviewOffice office;

  AssignmentPreview suggest(RoundView round) {
    List<CaseRow> lacking = queries.cases(round.id(), ReviewBox.TO_ASSIGN, 0, ALL).rows();
    List<ReviewerRow> listed = reviewers(round.id());
    List<Demand> demands = lacking.isEmpty() ? List.of() : demands(round, lacking, listed);
    Map<PersonId, Integer> load =
        listed.stream().collect(Collectors.toMap(ReviewerRow::person, ReviewerRow::load));
    Map<Long, List<PersonId>> dealt = new HashMap<>();
    for (Proposal proposal : AssignmentPolicy.deal(demands, load)) {
      dealt
          .computeIfAbsent(proposal.application(), none -> new ArrayList<>())
          .add(proposal.reviewer());
    }
    return new AssignmentPreview(
        dealt(lacking, dealt, listed),
        hands(dealt, listed, load),
        lacking(lacking, demands, dealt));
  }

  List<ReviewerRow> reviewers(long round) {
    return queries.reviewers(round, office.today());
  }

  /** How many reviewers a stage lacks. */
  static int missing(PanelOutcome outcome, List<Seat> openSeats) {
    return missing(
        outcome, openSeats.size(), (int) openSeats.stream().filter(Seat::hasGiven).count());
  }

  private static int missing(PanelOutcome outcome, int open, int given) {
    return given + outcome.missing() - open;
  }

  private List<Demand> demands(RoundView round, List<CaseRow> cases, List<ReviewerRow> listed) {
    Map<Long, Set<PersonId>> barred = new HashMap<>();
    Map<Long, Set<PersonId>> before = new HashMap<>();
    Map<Long, Integer> stages = new HashMap<>();
    cases.forEach(row -> stages.put(row.head().id(), row.head().stage()));
    List<PersonId> people = listed.stream().map(ReviewerRow::person).toList();
    queries
        .conflicts(stages.keySet(), people)
        .forEach(conflict -> put(barred, conflict.application(), conflict.reviewer()));
    for (Sitting sitting : queries.sittings(round.id())) {
      Integer stage = stages.get(sitting.application());
      if (stage != null && sitting.stage() == stage) {
        put(barred, sitting.application(), sitting.reviewer());
      } else if (stage != null && sitting.open() && sitting.stage() < stage) {
        put(before, sitting.application(), sitting.reviewer());
      }
    }
    Map<CountyCode, Set<PersonId>> strangers = new HashMap<>();
    List<Demand> demands = new ArrayList<>();
    for (CaseRow row : cases) {
      long id = row.head().id();
      Set<PersonId> out = new HashSet<>(barred.getOrDefault(id, Set.of()));
      out.addAll(
          strangers.computeIfAbsent(
              row.head().county(), county -> without(people, pool.among(people, county))));
      int required = round.terms().reviewers();
      int needed = row.given() < required ? required : required + 1;
      demands.add(new Demand(id, needed - row.seats(), before.getOrDefault(id, Set.of()), out));
    }
    return demands;
  }

  private static Set<PersonId> without(List<PersonId> listed, List<PersonId> granted) {
    Set<PersonId> rest = new HashSet<>(listed);
    rest.removeAll(Set.copyOf(granted));
    return rest;
  }

  private static void put(Map<Long, Set<PersonId>> sets, long id, PersonId person) {
    sets.computeIfAbsent(id, none -> new HashSet<>()).add(person);
  }

  private static List<Dealt> dealt(
      List<CaseRow> cases, Map<Long, List<PersonId>> dealt, List<ReviewerRow> listed) {
    Map<PersonId, String> names =
        listed.stream().collect(Collectors.toMap(ReviewerRow::person, ReviewerRow::name));
    return cases.stream()
        .map(CaseRow::head)
        .filter(head -> dealt.containsKey(head.id()))
        .map(
            head -> {
              List<PersonId> chosen = dealt.getOrDefault(head.id(), List.of());
              return new Dealt(head, chosen, chosen.stream().map(names::get).toList());
            })
        .toList();
  }

  private static List<Hand> hands(
      Map<Long, List<PersonId>> dealt, List<ReviewerRow> listed, Map<PersonId, Integer> load) {
    Map<PersonId, Integer> more = new HashMap<>();
    dealt.values().forEach(chosen -> chosen.forEach(one -> more.merge(one, 1, Integer::sum)));
    return listed.stream()
        .map(
            row ->
                new Hand(
                    row.person(),
                    row.name(),
                    load.getOrDefault(row.person(), 0),
                    more.getOrDefault(row.person(), 0)))
        .toList();
  }

  private static List<Lacking> lacking(
      List<CaseRow> cases, List<Demand> demands, Map<Long, List<PersonId>> dealt) {
    List<Lacking> lacking = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Demand demand = demands.get(i);
      int still = demand.missing() - dealt.getOrDefault(demand.application(), List.of()).size();
      if (still > 0) {
        lacking.add(new Lacking(cases.get(i).head(), still));
      }
    }
    return lacking;
  }
}
