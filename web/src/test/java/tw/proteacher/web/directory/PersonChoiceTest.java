package tw.proteacher.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("選定的教師")
class PersonChoiceTest {
  private static final PersonChoice WANG = new PersonChoice(7L, "王小明 臺南市 仁德國小");

  @Test
  void a_chosen_teacher_comes_back_as_chosen() {
    assertThat(PersonChoice.parse(WANG.format(), WANG.text())).isEqualTo(WANG);
  }

  @Test
  void a_choice_whose_text_was_changed_is_a_search_again() {
    assertThat(PersonChoice.parse(WANG.format(), "李大同")).isEqualTo(new PersonChoice(null, "李大同"));
  }

  @Test
  void a_number_that_was_typed_is_no_choice() {
    assertThat(PersonChoice.parse("#7", "#7")).isEqualTo(new PersonChoice(null, "#7"));
    assertThat(PersonChoice.parse("", "7")).isEqualTo(new PersonChoice(null, "7"));
  }

  @Test
  void nothing_typed_is_nothing() {
    assertThat(PersonChoice.parse(WANG.format(), "  ")).isNull();
  }

  @Test
  void words_for_an_address_hold_no_signs() {
    assertThat(new PersonChoice(null, "王 & #{1+1}=?仁德").words()).isEqualTo("王 1 1 仁德");
    assertThat(new PersonChoice(null, "王".repeat(20_000)).words()).hasSize(100);
  }
}
