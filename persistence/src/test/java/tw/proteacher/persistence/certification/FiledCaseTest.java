package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.casework.Decision;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.review.ReviewBox;
import tw.proteacher.certification.review.ReviewQueries.AppealRow;
import tw.proteacher.certification.review.ReviewQueries.CaseHead;
import tw.proteacher.certification.review.ReviewQueries.EvidenceFile;
import tw.proteacher.certification.review.ReviewQueries.EvidenceRow;
import tw.proteacher.certification.review.ReviewQueries.FiledCase;
import tw.proteacher.certification.review.ReviewQueries.WishRow;
import tw.proteacher.certification.review.ReviewRecords.Wish;
import tw.proteacher.notices.StoredFileId;

@DisplayName("審查卷")
class FiledCaseTest extends ReviewCases {
  private static final String PAPER = "00000000-0000-4000-8000-000000000001";

  @Test
  void a_case_comes_with_its_round_and_everything_about_it() {
    long mine = application(11, "FIRST_REVIEW");
    due(mine, NOW);
    country.db.update(
        "update certification.application set decision = 'REVISE', decision_remark = '請補'"
            + " where id = ?",
        mine);
    long shown = evidence(mine, 21L);
    file(shown, PAPER, "教案");
    records.wish(mine, 1, List.of(new Wish(shown, null, "", "請補教案")), CHEN, NOW);
    country.db.update(
        "insert into certification.appeal (application_id, reason, filed_at) values (?, '異議', ?)",
        mine,
        NOW);
    evidence(application(12, "FIRST_REVIEW"), null);

    FiledCase filed = filed(mine);

    CaseHead listed = queries.cases(round, null, 0, 1).rows().get(0).head();
    assertThat(filed.head()).isEqualTo(listed);
    assertThat(filed.head().dueAt()).isEqualTo(NOW.withOffsetSameInstant(ZoneOffset.UTC));
    assertThat(filed.head().decision()).isEqualTo(Decision.REVISE);
    assertThat(filed.head().tier()).isEqualTo(Tier.INITIAL);
    assertThat(filed.box()).isEqualTo(ReviewBox.DECIDED);
    assertThat(filed.round()).isEqualTo(new JdbcRounds(country.db).get(round));
    assertThat(filed.evidence())
        .containsExactly(
            new EvidenceRow(
                shown,
                "OBSERVE",
                1,
                "教師21",
                List.of(new EvidenceFile(stored(PAPER), "教案", "檔.pdf", "application/pdf", 3))));
    assertThat(filed.wishes()).extracting(WishRow::evidence).containsExactly(shown);
    assertThat(filed.wishes()).extracting(WishRow::settledAt).containsOnlyNulls();
    assertThat(filed.appeals()).extracting(AppealRow::reason).containsExactly("異議");
    assertThat(filed.appeals()).extracting(AppealRow::granted).containsOnlyNulls();
    assertThat(filed.flags()).isEmpty();
  }

  @Test
  void a_case_without_papers_has_none_and_a_draft_is_no_case_yet() {
    FiledCase bare = filed(application(11, "SUBMITTED"));

    assertThat(bare.head().state()).isEqualTo(ApplicationState.SUBMITTED);
    assertThat(bare.head().dueAt()).isNull();
    assertThat(bare.head().decision()).isNull();
    assertThat(bare.box()).isNull();
    assertThat(bare.evidence()).isEmpty();
    assertThat(bare.wishes()).isEmpty();
    assertThat(bare.appeals()).isEmpty();
    assertThat(queries.filed(application(12, "DRAFT"))).isEmpty();
  }

  @Test
  void a_file_that_was_taken_out_is_not_shown() {
    long mine = application(11, "FIRST_REVIEW");
    long shown = evidence(mine, null);
    file(shown, PAPER, "");
    country.db.update("update certification.evidence_file set removed_at = now()");

    assertThat(filed(mine).evidence()).extracting(EvidenceRow::files).containsExactly(List.of());
  }

  private void file(long evidence, String id, String label) {
    country.db.update(
        """
        insert into notices.stored_file (id, kind, name, media_type, bytes, sha256, content,
          visibility, owner_person, stored_at)
        values (?, 'EVIDENCE', '檔.pdf', 'application/pdf', 3, '\\x00', '\\x000000', 'OWNER', 11,
          now())\
        """,
        id);
    country.db.update(
        """
        insert into certification.evidence_file
          (evidence_id, file_id, label, uploaded_by, uploaded_at)
        values (?, ?, ?, 11, now())\
        """,
        evidence,
        id,
        label);
  }

  private static StoredFileId stored(String id) {
    return new StoredFileId(UUID.fromString(id));
  }
}
