package tw.proteacher.training.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.proteacher.shared.Finding;
import tw.proteacher.training.CourseKind;

@DisplayName("課程性質規則")
class KindRulePolicyTest {
  private static final String SOURCE = "106學年度課程表";

  @Test
  void a_rule_of_one_category_with_its_own_place_is_in_order() {
    assertThat(codes(rule(10, "A1", "%實務探討%", SOURCE), rule(20, "", "%選修%", SOURCE))).isEmpty();
  }

  @Test
  void two_rules_never_stand_in_one_place() {
    assertThat(codes(rule(10, "A1", "%實務探討%", SOURCE), rule(10, "M1", "%選修%", SOURCE)))
        .containsExactly("training.kinds.order_taken");
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    assertThat(codes(rule(0, "Z9", " ", "")))
        .containsExactly(
            "training.kinds.order",
            "training.kinds.category",
            "training.kinds.pattern",
            "training.kinds.source");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%實務\\", "班級_經營"})
  void signs_that_the_database_takes_for_something_else_are_refused(String pattern) {
    assertThat(codes(rule(10, "", pattern, SOURCE)))
        .containsExactly("training.kinds.pattern_signs");
  }

  private static KindRuleDraft rule(int sort, String category, String pattern, String source) {
    return new KindRuleDraft(sort, category, pattern, CourseKind.PRACTICE, source);
  }

  private static List<String> codes(KindRuleDraft rule, KindRuleDraft... others) {
    return KindRulePolicy.check(rule, List.of(others)).stream().map(Finding::code).toList();
  }
}
