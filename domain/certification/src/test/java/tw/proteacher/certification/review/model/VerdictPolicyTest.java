package tw.proteacher.certification.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.casework.Decision.FAIL;
import static tw.proteacher.casework.Decision.PASS;
import static tw.proteacher.casework.Decision.PASS_AFTER_FIX;
import static tw.proteacher.casework.Decision.REVISE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.Decision;
import tw.proteacher.casework.Judgement;
import tw.proteacher.casework.Rating;
import tw.proteacher.casework.Seat;
import tw.proteacher.casework.Verdict;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.RoundCriterion;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;

@DisplayName("審查意見檢核")
class VerdictPolicyTest {
  private static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");
  private static final List<RoundCriterion> CRITERIA =
      List.of(
          new RoundCriterion(Tier.INITIAL, 1, "", "三階段完整", ""),
          new RoundCriterion(Tier.INITIAL, 2, "", "以事實描述", ""));

  @Test
  void a_pass_with_every_criterion_rated_needs_no_words() {
    assertThat(codes(judgement(PASS, "", Rating.MET, Rating.PARTLY), false)).isEmpty();
  }

  @Test
  void an_empty_sheet_is_told_everything_it_lacks() {
    assertThat(codes(Judgement.blank(), false))
        .containsExactly(
            "certification.verdict.unrated",
            "certification.verdict.unrated",
            "certification.verdict.undecided");
  }

  @ParameterizedTest
  @EnumSource(value = Decision.class, names = "PASS", mode = EnumSource.Mode.EXCLUDE)
  void every_other_decision_needs_a_remark(Decision decision) {
    assertThat(codes(judgement(decision, "  ", Rating.MET, Rating.MET), false))
        .containsExactly("certification.verdict.remark_missing");
    assertThat(codes(judgement(decision, "請補日期", Rating.MET, Rating.MET), false)).isEmpty();
  }

  @Test
  void the_last_stage_sends_nobody_to_another_one() {
    assertThat(codes(judgement(REVISE, "請重寫", Rating.MET, Rating.MET), true))
        .containsExactly("certification.application.revise_once");
  }

  @Test
  void what_is_not_met_does_not_pass() {
    assertThat(codes(judgement(PASS, "", Rating.MET, Rating.UNMET), false))
        .containsExactly("certification.verdict.unmet_passes");
  }

  @Test
  void the_applicant_reads_what_those_wrote_who_found_so() {
    List<Seat> stage =
        List.of(
            seat(1, PASS_AFTER_FIX, "請補日期", true),
            seat(2, PASS_AFTER_FIX, "請補日期", true),
            seat(3, PASS_AFTER_FIX, "地點不明", true),
            seat(4, FAIL, "抄襲", true),
            seat(5, PASS_AFTER_FIX, "草稿", false));

    assertThat(VerdictPolicy.remarks(PASS_AFTER_FIX, stage)).isEqualTo("請補日期\n\n地點不明");
  }

  private static List<String> codes(Judgement judgement, boolean lastStage) {
    return VerdictPolicy.check(judgement, CRITERIA, lastStage).stream().map(Finding::code).toList();
  }

  private static Judgement judgement(
      @Nullable Decision decision, String remark, Rating first, Rating second) {
    return new Judgement(decision, remark, Map.of(1, first, 2, second), List.of());
  }

  private static Seat seat(long reviewer, Decision decision, String remark, boolean given) {
    Verdict verdict =
        new Verdict(
            new Judgement(decision, remark, Map.of(), List.of()), NOON, given ? NOON : null, 1);
    CaseRef about = new CaseRef("certification.application", 1);
    return new Seat(reviewer, about, 1, new PersonId(reviewer), NOON, null, null, "", verdict);
  }
}
