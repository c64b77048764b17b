package tw.proteacher.certification.round.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.Forms;
import tw.proteacher.certification.round.PaperRule;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.shared.Finding;

/** 梯次表單: the forms that the items of a round ask for, and whether their rules fit them. */
@ApplicationScoped
public class PapersOfRound {
  @Inject private Forms forms;

  /** Each form once, as it is in force for the round, in the order of the items. */
  public List<FormTemplate> forms(RoundView round) {
    return forms.inForce(codes(round), round.authority(), round.schoolYear());
  }

  private static List<String> codes(RoundView round) {
    return round.items().stream().flatMap(item -> item.forms().stream()).distinct().toList();
  }

  /** Whether two forms record the same step of a performance, so that one stands for the other. */
  public static BiPredicate<String, String> sameStep(Map<String, PaperRule> kept) {
    return (one, other) -> {
      PaperRule first = kept.get(one);
      PaperRule second = kept.get(other);
      return first != null
          && second != null
          && first.step() != null
          && first.step().equals(second.step());
    };
  }

  /**
   * What is wrong with the rules of a round, or worth a second look.
   *
   * @param inForce every form that is in force for the round
   */
  public static List<Finding> findings(
      RoundView round, Map<String, PaperRule> kept, Map<String, FormTemplate> inForce) {
    return codes(round).stream()
        .flatMap(code -> Stream.ofNullable(inForce.get(code)))
        .flatMap(form -> PaperFindings.check(kept.get(form.code()), form).stream())
        .toList();
  }
}
