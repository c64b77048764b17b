package tw.proteacher.certification.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.RoundView.Terms;
import tw.proteacher.certification.round.RoundView.Texts;
import tw.proteacher.certification.round.RoundView.Times;
import tw.proteacher.shared.SchoolYear;

@DisplayName("審查標準與換證途徑")
class RoundCriteriaTest {
  private static final RoundView RENEWAL =
      new RoundView(
          1,
          "10007",
          "彰化縣",
          new SchoolYear(115),
          "換證",
          RoundPurpose.RENEWAL,
          RoundState.PUBLISHED,
          Times.NONE,
          new Terms(2, 2, 14, 14, 7, true, true),
          new Texts("", "", ""),
          List.of(new RoundTier(Tier.MENTOR, 105, 106)),
          List.of(item("MENTORED", 1), item("TEACH", 2), item("TALK", null)),
          List.of(
              standard(1, "MENTORED"), standard(2, "TEACH"), standard(3, "TALK"), standard(4, "")),
          null,
          null,
          null,
          0);

  @ParameterizedTest(name = "{0} → {1}")
  @MethodSource
  void a_case_is_held_to_the_standards_of_its_own_way(
      @Nullable Integer route, List<Integer> standards) {
    assertThat(RENEWAL.criteria(Tier.MENTOR, route))
        .extracting(RoundCriterion::position)
        .isEqualTo(standards);
  }

  static Stream<Arguments> a_case_is_held_to_the_standards_of_its_own_way() {
    return Stream.of(
        Arguments.of(1, List.of(1, 3, 4)),
        Arguments.of(2, List.of(2, 3, 4)),
        Arguments.of(null, List.of(3, 4)));
  }

  private static RoundItem item(String code, @Nullable Integer route) {
    return new RoundItem(
        Tier.MENTOR,
        1,
        code,
        code,
        "",
        1,
        List.of(),
        AttachmentRule.NONE,
        PartnerKind.NONE,
        null,
        route);
  }

  private static RoundCriterion standard(int position, String item) {
    return new RoundCriterion(Tier.MENTOR, position, item, "標準", "");
  }
}
