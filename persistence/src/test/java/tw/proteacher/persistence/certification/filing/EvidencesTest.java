package tw.proteacher.persistence.certification.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.proteacher.certification.filing.evidence.EvidenceFile;
import tw.proteacher.certification.filing.model.Evidences.Entry;
import tw.proteacher.certification.filing.model.Evidences.Shown;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;

@DisplayName("佐證的存放")
class EvidencesTest {
  private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
  private static final PersonId COLLEAGUE = new PersonId(2);

  private final FilingDatabase data = new FilingDatabase();
  private final JdbcEvidences evidences = new JdbcEvidences(data.db);
  private final JdbcCaseContents contents = new JdbcCaseContents(data.db);
  private final long mine = data.application(1, "INITIAL", "DRAFT", "114601", "67000");

  @Test
  void performances_are_numbered_within_their_item_without_those_taken_out() {
    long first = evidences.add(mine, "OBSERVE", COLLEAGUE, NOW);
    long second = evidences.add(mine, "OBSERVE", COLLEAGUE, NOW);
    long lesson = evidences.add(mine, "OPEN_LESSON", null, NOW);
    evidences.remove(first, NOW);
    long third = evidences.add(mine, "OBSERVE", null, NOW);

    assertThat(contents.of(mine).performances())
        .containsExactly(
            new Entry(second, mine, "OBSERVE", 1, COLLEAGUE, "林志明"),
            new Entry(third, mine, "OBSERVE", 2, null, ""),
            new Entry(lesson, mine, "OPEN_LESSON", 1, null, ""));
    assertThat(evidences.get(third).number()).isEqualTo(2);
    assertThatThrownBy(() -> evidences.get(first)).isInstanceOf(NotFound.class);
  }

  @Test
  void another_colleague_takes_the_place_of_the_first() {
    long one = evidences.add(mine, "OBSERVE", COLLEAGUE, NOW);

    evidences.pair(one, new PersonId(3));

    assertThat(evidences.get(one).partnerName()).isEqualTo("林怡君");
  }

  @Test
  void a_file_that_is_taken_out_is_no_longer_shown_but_still_known() {
    long one = evidences.add(mine, "OPEN_LESSON", null, NOW);
    StoredFileId proof = StoredFileId.parse(data.file("公開授課.pdf")).orElseThrow();
    evidences.attach(one, proof, new PersonId(1), NOW);
    List<EvidenceFile> shown = evidences.files(mine);

    assertThat(shown)
        .containsExactly(new EvidenceFile(shown.get(0).id(), one, proof, "公開授課.pdf", 3, NOW));
    assertThat(evidences.detach(one, shown.get(0).id(), NOW)).isEqualTo(proof);
    assertThat(evidences.files(mine)).isEmpty();
    assertThat(evidences.showing(proof).entry().application()).isEqualTo(mine);
    assertThatThrownBy(() -> evidences.detach(one, shown.get(0).id(), NOW))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_file_is_taken_out_of_its_own_performance_only() {
    long one = evidences.add(mine, "OPEN_LESSON", null, NOW);
    long other = evidences.add(mine, "COMMUNITY", null, NOW);
    StoredFileId proof = StoredFileId.parse(data.file("a.pdf")).orElseThrow();
    evidences.attach(one, proof, new PersonId(1), NOW);
    long file = evidences.files(mine).get(0).id();

    assertThatThrownBy(() -> evidences.detach(other, file, NOW)).isInstanceOf(NotFound.class);
    assertThat(evidences.files(mine)).hasSize(1);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "DRAFT, false",
    "RETURNED, false",
    "FIXING, false",
    "WITHDRAWN, true",
    "WAIVED, true",
    "NOT_LISTED, true",
    "CERTIFIED, true"
  })
  void nobody_waits_for_a_colleague_once_the_case_is_closed(String state, boolean over) {
    long other = data.application(1, "ADVANCED", state, "114601", "67000");
    long shown = evidences.add(other, "OBSERVE", COLLEAGUE, NOW);
    long removed = evidences.add(other, "OBSERVE", COLLEAGUE, NOW);
    evidences.remove(removed, NOW);

    assertThat(evidences.over(Set.of(shown, removed)))
        .isEqualTo(over ? Set.of(shown, removed) : Set.of(removed));
  }

  @Test
  void a_file_that_no_case_shows_is_not_found() {
    StoredFileId loose = StoredFileId.parse(data.file("a.pdf")).orElseThrow();

    assertThatThrownBy(() -> evidences.showing(loose)).isInstanceOf(NotFound.class);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "DRAFT, false",
    "WITHDRAWN, false",
    "WAIVED, false",
    "NOT_LISTED, false",
    "FAILED, false",
    "SUBMITTED, true",
    "FIRST_REVIEW, true",
    "CERTIFIED, true"
  })
  void what_another_case_shows_is_used_up_once_it_was_handed_in(String state, boolean used) {
    long other = data.application(1, "ADVANCED", state, "114601", "67000");
    long shown = evidences.add(other, "OBSERVE", COLLEAGUE, NOW);
    long removed = evidences.add(other, "OBSERVE", COLLEAGUE, NOW);
    evidences.remove(removed, NOW);

    assertThat(contents.of(mine).elsewhere())
        .isEqualTo(used ? List.of(new Shown(shown, COLLEAGUE, "CA114-1ADVANCED")) : List.of());
  }

  @Test
  void of_two_cases_that_were_handed_in_the_first_keeps_the_lesson() {
    long other = data.application(1, "ADVANCED", "SUBMITTED", "114601", "67000");
    long shown = evidences.add(other, "OBSERVE", COLLEAGUE, NOW);
    handedIn(mine, "2026-05-02");
    handedIn(other, "2026-05-01");

    assertThat(contents.of(mine).elsewhere()).extracting(Shown::id).containsExactly(shown);
    handedIn(other, "2026-05-03");
    assertThat(contents.of(mine).elsewhere()).isEmpty();
  }

  private void handedIn(long application, String day) {
    data.db.update(
        "update certification.application set submitted_at = ?::timestamptz where id = ?",
        day,
        application);
  }

  @Test
  void cases_of_others_use_up_nothing() {
    long other = data.application(3, "INITIAL", "SUBMITTED", "114602", "67000");
    evidences.add(other, "OBSERVE", COLLEAGUE, NOW);

    assertThat(contents.of(mine).elsewhere()).isEmpty();
  }
}
