package tw.proteacher.certification.filing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.AttachmentRule;
import tw.proteacher.certification.round.PaperRule;
import tw.proteacher.certification.round.PartnerKind;
import tw.proteacher.certification.round.RoundItem;

@DisplayName("應填表單")
class FormsToFillTest {
  private static final Map<String, PaperRule> RULES =
      Map.of(
          "BEFORE", step("BEFORE", 1),
          "RECORD", step("RECORD", 2),
          "NOTES", step("NOTES", 2),
          "AFTER", step("AFTER", 3));

  @Test
  void forms_of_one_step_are_chosen_from_and_the_others_always_filled_in() {
    FormsToFill forms = of("BEFORE", "RECORD", "NOTES", "AFTER", "FREE");

    assertThat(forms.choices()).containsExactly("RECORD", "NOTES");
    assertThat(forms.with(List.of("NOTES"))).containsExactly("BEFORE", "NOTES", "AFTER", "FREE");
    assertThat(forms.with(List.of("NOTES", "RECORD")))
        .containsExactly("BEFORE", "RECORD", "NOTES", "AFTER", "FREE");
  }

  @Test
  void at_least_one_of_them_is_needed_and_a_forged_one_counts_for_nothing() {
    FormsToFill forms = of("BEFORE", "RECORD", "NOTES");

    assertThatThrownBy(() -> forms.with(List.of())).hasMessage("certification.filing.no_record");
    assertThatThrownBy(() -> forms.with(List.of("BEFORE", "OTHER")))
        .hasMessage("certification.filing.no_record");
  }

  @Test
  void where_each_step_has_one_form_nothing_is_chosen() {
    FormsToFill forms = of("BEFORE", "RECORD", "AFTER");

    assertThat(forms.choices()).isEmpty();
    assertThat(forms.with(List.of())).containsExactly("BEFORE", "RECORD", "AFTER");
  }

  private static FormsToFill of(String... forms) {
    return new FormsToFill(
        new RoundItem(
            Tier.INITIAL,
            1,
            "OBSERVE",
            "觀課",
            "",
            1,
            List.of(forms),
            AttachmentRule.NONE,
            PartnerKind.OBSERVED,
            null,
            null),
        RULES);
  }

  private static PaperRule step(String form, int step) {
    return new PaperRule(form, "held_on", "", "period", "", step, null);
  }
}
