package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.Forms;
import tw.proteacher.certification.model.RuleSets;
import tw.proteacher.certification.round.model.PapersOfRound;
import tw.proteacher.certification.round.model.RoundPolicy;
import tw.proteacher.certification.round.model.RoundSurroundings;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.Finding;

/** 公告前檢核: what stands in the way of publishing a draft, and what is worth a second look. */
@ApplicationScoped
class DraftCheck {
  @Inject private RuleSets rules;
  @Inject private Forms forms;
  @Inject private PaperRules papers;
  @Inject private Clock clock;

  /** Everything that is wrong, not only the first. */
  List<Finding> of(Rounds.Prepared prepared) {
    RoundView round = prepared.round();
    Map<String, FormTemplate> inForce = inForce(round.authority(), round);
    Map<String, PaperRule> rulesOfPapers = papers.of(round.id());
    RoundPolicy.Draft draft =
        new RoundPolicy.Draft(
            round.authority(),
            round.schoolYear(),
            round.name(),
            round.purpose(),
            round.times(),
            round.terms(),
            round.texts().contact(),
            new RoundPlan(round.tiers(), round.items(), round.criteria()));
    List<Finding> findings =
        new ArrayList<>(
            RoundPolicy.check(
                draft,
                new RoundSurroundings(
                    rules.inForce(LocalDate.now(clock)),
                    inForce::containsKey,
                    titles(round, inForce),
                    PapersOfRound.sameStep(rulesOfPapers),
                    prepared.reviewers(),
                    clock.instant())));
    findings.addAll(PapersOfRound.findings(round, rulesOfPapers, inForce));
    return findings;
  }

  private Map<String, FormTemplate> inForce(String authority, RoundView round) {
    return forms.allInForce(authority, round.schoolYear()).stream()
        .collect(Collectors.toMap(FormTemplate::code, Function.identity()));
  }

  /** A form that a county does without is still known by the ministry's title. */
  private UnaryOperator<String> titles(RoundView round, Map<String, FormTemplate> inForce) {
    Map<String, FormTemplate> ministrys = new HashMap<>();
    return code -> {
      FormTemplate known = inForce.get(code);
      if (known != null) {
        return known.title();
      }
      if (ministrys.isEmpty()) {
        ministrys.putAll(inForce(Authority.MINISTRY, round));
      }
      FormTemplate without = ministrys.get(code);
      return without == null ? code : without.title();
    };
  }
}
