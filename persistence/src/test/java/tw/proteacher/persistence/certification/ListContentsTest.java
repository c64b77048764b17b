package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.casework.TimelineEntry;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.list.ListEntry;
import tw.proteacher.certification.list.SchoolListState;
import tw.proteacher.certification.list.model.ListContents.Contents;
import tw.proteacher.certification.list.model.ListContents.Kept;
import tw.proteacher.certification.list.model.Recommendations.Naming;
import tw.proteacher.certification.list.model.SchoolList;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

@DisplayName("總表內容")
class ListContentsTest {
  private static final SchoolCode SCHOOL = new SchoolCode("114601");
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2025-05-10T10:00:00+08:00");

  private final CertificationDatabase data = new CertificationDatabase();
  private final JdbcRecommendations recommendations = new JdbcRecommendations(data.db);
  private final JdbcListContents contents = new JdbcListContents(data.db);

  @BeforeEach
  void two_rounds_and_a_list_in_each_but_the_last() {
    for (long teacher = 1; teacher <= 3; teacher++) {
      data.teacher(teacher, CertificationDatabase.TAINAN);
    }
    round(1, "67000", "PUBLISHED", 4);
    round(2, "MOE", "PUBLISHED", 5);
    round(3, "67000", "CANCELLED", 6);
    round(4, "10007", "PUBLISHED", 7);
    round(5, "67000", "PUBLISHED", 8);
    for (long list = 1; list <= 3; list++) {
      data.db.update(
          """
          insert into certification.school_list (id, round_id, school, state, meeting_on, changed_at)
          overriding system value values (?, ?, '114601', 'DRAFT', '2025-05-01', now())\
          """,
          list,
          list);
    }
  }

  private void round(long id, String authority, String state, int month) {
    data.db.update(
        """
        insert into certification.round (id, authority, school_year, name, purpose, state, fix_days,
          appeal_days, supplement_days, opens_at, closes_at)
        overriding system value values (?, ?, 114, '梯次', 'FIRST', ?, 14, 14, 7,
          make_timestamptz(2025, ?, 1, 0, 0, 0, 'Asia/Taipei'), '2025-12-31T00:00:00+08')\
        """,
        id,
        authority,
        state,
        month);
  }

  private void name(long list, long person, Tier tier, boolean inQuota) {
    recommendations.add(
        new Naming(list, new PersonId(person), tier, inQuota, "", new PersonId(1), NOW));
  }

  @Test
  void a_list_has_its_own_lines_and_the_counts_of_all_rounds_that_count() {
    name(1, 2, Tier.MENTOR, true);
    name(1, 1, Tier.INITIAL, false);
    name(2, 2, Tier.MENTOR, true);
    name(2, 3, Tier.MENTOR, true);
    name(3, 1, Tier.MENTOR, true);
    data.db.update(
        """
        insert into casework.timeline (kind, case_id, at, actor, event, facts, remark)
        values (?, 1, ?, 1, 'named', '{}', ''), (?, 2, ?, 1, 'other', '{}', '')
        """,
        SchoolList.KIND,
        NOW,
        SchoolList.KIND,
        NOW);

    Contents kept = contents.of(1, SCHOOL);

    assertThat(kept.entries())
        .extracting(ListEntry::person, ListEntry::tier)
        .containsExactly(tuple(new PersonId(1), Tier.INITIAL), tuple(new PersonId(2), Tier.MENTOR));
    assertThat(kept.entries()).isEqualTo(recommendations.of(1));
    assertThat(kept.counted())
        .isEqualTo(Map.of(Tier.MENTOR, recommendations.counted(SCHOOL, Tier.MENTOR)));
    assertThat(kept.history()).extracting(TimelineEntry::event).containsExactly("named");
    assertThat(kept.list())
        .extracting(Kept::ref, Kept::state, Kept::meetingOn)
        .containsExactly(SchoolList.ref(1), SchoolListState.DRAFT, LocalDate.parse("2025-05-01"));
  }

  @Test
  void a_list_that_nobody_began_is_none_and_may_have_more_time() {
    Instant later = Instant.parse("2026-01-31T00:00:00Z");
    data.db.update(
        """
        insert into certification.round_extension
          (round_id, school, until, reason, granted_by, granted_at)
        values (5, '114601', '2026-01-31T00:00:00Z', '停課', 1, now())
        """);

    Contents kept = contents.of(5, SCHOOL);

    assertThat(kept.list()).isNull();
    assertThat(kept.entries()).isEmpty();
    assertThat(kept.history()).isEmpty();
    assertThat(kept.period().closes()).isEqualTo(later);
    assertThat(contents.of(1, SCHOOL).period().closes()).isBefore(later);
  }

  @Test
  void announced_are_the_rounds_of_the_county_and_the_ministry_newest_first() {
    assertThat(contents.announced(SCHOOL))
        .extracting(kept -> kept.round().id())
        .containsExactly(5L, 2L, 1L);
    assertThat(contents.announced(new SchoolCode("999999"))).isEmpty();
  }

  @Test
  void a_round_or_a_school_that_does_not_exist_is_not_found() {
    assertThatThrownBy(() -> contents.of(99, SCHOOL)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> contents.of(1, new SchoolCode("999999"))).isInstanceOf(NotFound.class);
  }
}
