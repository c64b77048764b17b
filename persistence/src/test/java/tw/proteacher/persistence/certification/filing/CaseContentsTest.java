package tw.proteacher.persistence.certification.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.casework.TimelineEntry;
import tw.proteacher.certification.filing.evidence.EvidenceFile;
import tw.proteacher.certification.filing.model.CaseContents.Contents;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

@DisplayName("案卷內容")
class CaseContentsTest {
  private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

  private final FilingDatabase data = new FilingDatabase();
  private final JdbcCaseContents contents = new JdbcCaseContents(data.db);
  private final long mine = data.application(1, "INITIAL", "DRAFT", "114601", "67000");
  private final long other = data.application(2, "INITIAL", "SUBMITTED", "114602", "67000");

  @Test
  void an_empty_case_is_its_round_its_applicant_and_its_school() {
    Contents kept = contents.of(mine);

    assertThat(kept.opening().round().name()).isEqualTo("114 臺南");
    assertThat(kept.opening().school()).isEqualTo(new SchoolCode("114601"));
    assertThat(kept.opening().period()).isEqualTo(kept.opening().round().period());
    assertThat(kept.paperRules()).containsKey("OBSERVATION");
    assertThat(kept.personName()).isEqualTo("林雅婷");
    assertThat(kept.schoolName()).isEqualTo("市立仁德國小");
    assertThat(kept.performances()).isEmpty();
    assertThat(kept.files()).isEmpty();
    assertThat(kept.history()).isEmpty();
  }

  @Test
  void files_and_history_are_those_of_the_case_alone() {
    JdbcEvidences evidences = new JdbcEvidences(data.db);
    StoredFileId proof = StoredFileId.parse(data.file("公開授課.pdf")).orElseThrow();
    StoredFileId foreign = StoredFileId.parse(data.file("別人的.pdf")).orElseThrow();
    long shown = evidences.add(mine, "OPEN_LESSON", null, NOW);
    evidences.attach(shown, proof, new PersonId(1), NOW);
    evidences.attach(evidences.add(other, "X", null, NOW), foreign, new PersonId(2), NOW);
    note(mine, 1L, "begun");
    note(mine, null, "closed");
    note(other, 2L, "submitted");

    Contents kept = contents.of(mine);

    assertThat(kept.files())
        .extracting(EvidenceFile::evidence, EvidenceFile::file, EvidenceFile::uploadedAt)
        .containsExactly(tuple(shown, proof, NOW));
    assertThat(kept.history())
        .extracting(TimelineEntry::event, TimelineEntry::actorName, TimelineEntry::at)
        .containsExactly(tuple("begun", "林雅婷", NOW), tuple("closed", "", NOW));
  }

  @Test
  void more_time_given_to_the_person_or_the_school_counts() {
    Instant later = Instant.parse("2026-06-10T00:00:00Z");
    data.db.update(
        """
        insert into certification.round_extension
          (round_id, person_id, school, until, reason, granted_by, granted_at)
        values (1, null, '114602', ?, '停課', 1, ?)
        """,
        JdbcEvidences.utc(later),
        JdbcEvidences.utc(NOW));

    assertThat(contents.of(other).opening().period().closes()).isEqualTo(later);
    assertThat(contents.of(mine).opening().period().closes()).isBefore(later);
  }

  @Test
  void a_case_that_does_not_exist_is_not_found() {
    assertThatThrownBy(() -> contents.of(Long.MAX_VALUE)).isInstanceOf(NotFound.class);
  }

  private void note(long application, Long actor, String event) {
    data.db.update(
        """
        insert into casework.timeline (kind, case_id, at, actor, event, facts, remark)
        values ('certification.application', ?, ?, ?, ?, '{a,b}', '')
        """,
        application,
        JdbcEvidences.utc(NOW),
        actor,
        event);
  }
}
