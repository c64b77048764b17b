package tw.proteacher.persistence.certification.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.filing.appeal.AppealFile;
import tw.proteacher.certification.filing.model.Appeals.Filed;
import tw.proteacher.certification.filing.model.Appeals.Filing;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.persistence.jdbc.DatabaseFailure;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;

@DisplayName("申復的紀錄")
class AppealsTest {
  private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
  private static final PersonId TEACHER = new PersonId(1);

  private final FilingDatabase data = new FilingDatabase();
  private final JdbcAppeals appeals = new JdbcAppeals(data.db);
  private final long mine = data.application(1, "INITIAL", "FAILED", "114601", "67000");
  private final long other = data.application(2, "INITIAL", "FAILED", "114601", "67000");
  private final long sheet =
      data.db.one(
          """
          insert into casework.form_sheet (template_id, kind, case_id, owner_id, state)
          select id, 'certification.appeal', ?, 1, 'DONE'
            from casework.form_template where code = 'APPEAL' and authority = 'MOE'
          returning id
          """,
          row -> row.getLong(1),
          mine);

  @Test
  void an_appeal_is_open_once() {
    appeals.file(new Filing(mine, sheet, "理由", "AP114-000001"), NOW);

    assertThat(appeals.last(mine)).contains(new Filed("AP114-000001", NOW));
    assertThat(appeals.last(other)).isEmpty();
    assertThatThrownBy(() -> appeals.file(new Filing(mine, sheet, "又", "AP114-000002"), NOW))
        .isInstanceOf(DatabaseFailure.class);
  }

  @Test
  void a_file_that_was_taken_out_is_neither_listed_nor_opened() {
    StoredFileId file = new StoredFileId(UUID.fromString(data.file("理由.pdf")));
    appeals.attach(mine, file, TEACHER, NOW);
    AppealFile shown = appeals.files(mine).get(0);

    assertThat(shown)
        .extracting(AppealFile::name, AppealFile::file)
        .containsExactly("理由.pdf", file);
    assertThat(appeals.showing(file)).isEqualTo(mine);
    assertThatThrownBy(() -> appeals.detach(other, shown.id(), NOW)).isInstanceOf(NotFound.class);
    appeals.detach(mine, shown.id(), NOW);

    assertThat(appeals.files(mine)).isEmpty();
    assertThatThrownBy(() -> appeals.showing(file)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> appeals.detach(mine, shown.id(), NOW)).isInstanceOf(NotFound.class);
  }
}
