package tw.proteacher.certification.filing.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.filing.FilingQueries.CaseRow;
import tw.proteacher.certification.model.Lapsing.Ending;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;

@DisplayName("待換證書")
class RenewalPolicyTest {
  private static final LocalDate END = LocalDate.of(2026, 12, 1);
  private static final Instant SOON = Instant.parse("2026-11-25T15:59:59Z");
  private static final Instant LATER = Instant.parse("2026-11-30T15:59:59Z");
  private static final Finding TOO_EARLY = Finding.block("certification.renewal.year");

  private final List<Ending> ending =
      List.of(new Ending(Tier.MENTOR, new CertificateNumber("C105000488"), END));

  @Test
  void its_last_day_is_the_one_before_it_counts_no_more() {
    assertThat(RenewalPolicy.wanted(ending, List.of(), List.of()))
        .singleElement()
        .satisfies(
            renewal -> {
              assertThat(renewal.lastDay()).isEqualTo(END.minusDays(1));
              assertThat(renewal.entrance()).isNull();
            });
  }

  @Test
  void only_a_renewal_of_its_own_tier_is_an_entrance() {
    List<Entrance> open =
        List.of(
            door(1, RoundPurpose.FIRST, Tier.MENTOR, SOON),
            door(2, RoundPurpose.RENEWAL, Tier.ADVANCED, SOON));

    assertThat(entrance(open)).isNull();
  }

  @Test
  void a_round_that_lets_the_holder_in_comes_before_one_that_closes_earlier_but_does_not() {
    Entrance shut = door(1, RoundPurpose.RENEWAL, Tier.MENTOR, SOON, TOO_EARLY);
    Entrance open = door(2, RoundPurpose.RENEWAL, Tier.MENTOR, LATER);

    assertThat(entrance(List.of(shut, open))).isEqualTo(open);
    assertThat(entrance(List.of(shut))).isEqualTo(shut);
  }

  @Test
  void of_two_that_let_in_the_one_that_closes_first_is_named() {
    Entrance later = door(1, RoundPurpose.RENEWAL, Tier.MENTOR, LATER);
    Entrance sooner = door(2, RoundPurpose.RENEWAL, Tier.MENTOR, SOON);

    assertThat(entrance(List.of(later, sooner))).isEqualTo(sooner);
  }

  @ParameterizedTest
  @EnumSource(ApplicationState.class)
  void a_renewal_that_is_under_way_asks_for_itself(ApplicationState state) {
    boolean over =
        switch (state) {
          case WITHDRAWN, WAIVED, NOT_LISTED, FAILED, CERTIFIED -> true;
          default -> false;
        };

    assertThat(wanted(row(RoundPurpose.RENEWAL, Tier.MENTOR, state)).isEmpty()).isEqualTo(!over);
    assertThat(wanted(row(RoundPurpose.FIRST, Tier.MENTOR, state))).hasSize(1);
    assertThat(wanted(row(RoundPurpose.RENEWAL, Tier.ADVANCED, state))).hasSize(1);
  }

  private List<Renewal> wanted(CaseRow row) {
    return RenewalPolicy.wanted(ending, List.of(), List.of(row));
  }

  private @Nullable Entrance entrance(List<Entrance> open) {
    return RenewalPolicy.wanted(ending, open, List.of()).get(0).entrance();
  }

  private static Entrance door(
      long round, RoundPurpose purpose, Tier tier, Instant closes, Finding... refusals) {
    return new Entrance(round, "換證", "臺南市", purpose, tier, closes, null, null, List.of(refusals));
  }

  private static CaseRow row(RoundPurpose purpose, Tier tier, ApplicationState state) {
    return new CaseRow(
        1,
        new PersonId(1),
        "范美蘭",
        "市立仁德國小",
        1,
        "換證",
        purpose,
        tier,
        state,
        null,
        null,
        null,
        null,
        SOON);
  }
}
