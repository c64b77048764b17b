package tw.proteacher.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.Decision;
import tw.proteacher.casework.Judgement;
import tw.proteacher.casework.PartComment;
import tw.proteacher.casework.Rating;

@DisplayName("審查意見自動儲存")
class PostedJudgementTest {
  private static final long CASE = 7;
  private static final PartComment DATE =
      new PartComment(new CaseRef("casework.sheet", 5), "held_on", "日期不符");

  private final Map<String, String[]> posted = new HashMap<>();

  private Judgement read() {
    return PostedJudgement.read(posted, CASE);
  }

  private void post(String name, String value) {
    posted.put(name, new String[] {value});
  }

  @Test
  void a_half_made_choice_is_read_as_the_page_names_its_fields() {
    post("criterion.0", "3");
    post("criterion.1", "4");
    post("verdict:j_idt77:1:rating", "PARTLY");
    post("place.0", "sheet:5:held_on");
    post("verdict:j_idt80:0:said", "日期不符");
    post("verdict:new_place", "evidence:9:");
    post("verdict:new_text", "附件不清楚");
    post("verdict:decision", "PASS_AFTER_FIX");
    post("verdict:remark", " 請補正 ");

    assertThat(read())
        .isEqualTo(
            new Judgement(
                Decision.PASS_AFTER_FIX,
                "請補正",
                Map.of(4, Rating.PARTLY),
                List.of(
                    DATE, new PartComment(new CaseRef("certification.evidence", 9), "", "附件不清楚"))));
  }

  @Test
  void nothing_typed_is_a_blank_draft() {
    post("verdict:decision", "");
    post("verdict:new_place", "");
    post("verdict:new_text", "");

    assertThat(read()).isEqualTo(Judgement.blank());
  }

  @Test
  void a_comment_that_says_not_yet_what_it_is_about_is_kept_with_the_case() {
    post("verdict:new_place", "");
    post("verdict:new_text", "這裡怪怪的");

    assertThat(read().comments()).hasSize(1).allMatch(PostedJudgement::isPlaceless);
    assertThat(PostedJudgement.isPlaceless(DATE)).isFalse();
  }

  @Test
  void a_comment_that_was_emptied_is_gone() {
    post("place.0", "sheet:5:held_on");
    post("verdict:j_idt80:0:said", " ");

    assertThat(read().comments()).isEmpty();
  }

  @Test
  void forged_words_are_no_judgement() {
    post("criterion.0", "1");
    post("verdict:j_idt77:0:rating", "SPLENDID");

    assertThatThrownBy(this::read).isInstanceOf(IllegalArgumentException.class);
  }
}
