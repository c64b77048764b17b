package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.review.ReviewQueries.EvidenceRow;
import tw.proteacher.certification.review.ReviewQueries.WishRow;
import tw.proteacher.certification.review.ReviewRecords.Wish;

@DisplayName("審查紀錄")
class ReviewRecordsTest extends ReviewCases {
  @Test
  void wishes_are_taken_for_parts_of_the_case_only() {
    long mine = application(11, "FIRST_REVIEW");
    long own = evidence(mine, null);
    long foreign = evidence(application(12, "FIRST_REVIEW"), null);
    long ownSheet = sheet(own);
    long foreignSheet = sheet(foreign);

    assertThat(records.belongs(mine, new Wish(own, null, "", "x"))).isTrue();
    assertThat(records.belongs(mine, new Wish(null, ownSheet, "held_on", "x"))).isTrue();
    assertThat(records.belongs(mine, new Wish(null, null, "", "x"))).isTrue();
    assertThat(records.belongs(mine, new Wish(foreign, null, "", "x"))).isFalse();
    assertThat(records.belongs(mine, new Wish(null, foreignSheet, "", "x"))).isFalse();
    assertThat(records.belongs(mine, new Wish(own, foreignSheet, "", "x"))).isFalse();

    records.wish(mine, 1, List.of(new Wish(null, ownSheet, "held_on", "請補日期")), CHEN, NOW);
    assertThat(filed(mine).wishes())
        .extracting(WishRow::sheet, WishRow::field, WishRow::remark)
        .containsExactly(tuple(ownSheet, "held_on", "請補日期"));
  }

  @Test
  void an_appeal_is_decided_once() {
    long mine = application(11, "APPEALED");
    assertThat(records.wasAppealed(mine)).isFalse();
    country.db.update(
        "insert into certification.appeal (application_id, reason, filed_at) values (?, '異議', ?)",
        mine,
        NOW);
    Queue<Boolean> decided = new ConcurrentLinkedQueue<>();

    IntStream.range(0, 50)
        .parallel()
        .forEach(each -> decided.add(records.decideAppeal(mine, true, CHEN, "成立", NOW)));

    assertThat(decided.stream().filter(done -> done)).hasSize(1);
    assertThat(records.wasAppealed(mine)).isTrue();
    assertThat(filed(mine).appeals().get(0).granted()).isTrue();
  }

  @Test
  void only_what_was_due_before_now_is_overdue() {
    long late = application(11, "FIXING");
    due(late, NOW.minusSeconds(1));
    due(application(12, "REVISING"), NOW);
    due(application(21, "FAILED"), NOW.minusDays(1));

    assertThat(records.overdue(NOW)).containsExactly(late);
  }

  @Test
  void what_the_applicant_took_out_is_neither_shown_nor_commented_on() {
    long mine = application(11, "FIRST_REVIEW");
    long kept = evidence(mine, null);
    long gone =
        key(
            """
            insert into certification.evidence (application_id, item_code, position, created_at)
            values (%d, 'OBSERVE', 2, now())
            returning id\
            """
                .formatted(mine));
    remove(gone);

    assertThat(filed(mine).evidence()).extracting(EvidenceRow::id).containsExactly(kept);
    assertThat(records.belongs(mine, new Wish(gone, null, "", "x"))).isFalse();
  }
}
