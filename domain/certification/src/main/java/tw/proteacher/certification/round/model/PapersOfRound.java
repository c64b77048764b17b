package tw.proteacher.certification.round.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.Forms;
import tw.proteacher.certification.round.PaperRule;
import tw.proteacher.shared.Finding;

/** 梯次表單: the forms that the items of a round ask for, and whether their rules fit them. */
@ApplicationScoped
public class PapersOfRound {
  @Inject private KeptRounds rounds;
  @Inject private KeptPaperRules rules;
  @Inject private Forms forms;

  /** Each form once, as it is in force for the round, in the order of the items. */
  public List<FormTemplate> forms(Round round) {
    List<String> codes =
        rounds.plan(round.id()).items().stream()
            .flatMap(item -> item.forms().stream())
            .distinct()
            .toList();
    return forms.inForce(codes, round.authority(), round.schoolYear());
  }

  /** Whether two forms record the same step of a performance, so that one stands for the other. */
  public BiPredicate<String, String> sameStep(Round round) {
    Map<String, PaperRule> kept = rules.of(round.id());
    return (one, other) -> {
      PaperRule first = kept.get(one);
      PaperRule second = kept.get(other);
      return first != null
          && second != null
          && first.step() != null
          && first.step().equals(second.step());
    };
  }

  /** What is wrong with the rules of a round, or worth a second look. */
  public List<Finding> findings(Round round) {
    Map<String, PaperRule> kept = rules.of(round.id());
    List<Finding> findings = new ArrayList<>();
    for (FormTemplate form : forms(round)) {
      findings.addAll(PaperFindings.check(kept.get(form.code()), form));
    }
    return findings;
  }
}
