package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.AttachmentRule;
import tw.proteacher.certification.round.PartnerKind;
import tw.proteacher.certification.round.RoundCriterion;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.certification.round.RoundPlan;
import tw.proteacher.certification.round.RoundTier;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

@DisplayName("認證梯次資料")
class RoundsTest {
  private static final PersonId TEACHER = new PersonId(11);
  private static final PersonId COLLEAGUE = new PersonId(12);
  private static final SchoolCode SCHOOL = new SchoolCode("114601");
  private static final Instant OPENS = Instant.parse("2026-04-01T00:00:00Z");
  private static final Instant CLOSES = Instant.parse("2026-05-31T15:59:59Z");
  private static final Instant LATER = Instant.parse("2026-06-10T00:00:00Z");

  private final CertificationDatabase country = new CertificationDatabase();
  private final JdbcRounds rounds = new JdbcRounds(country.db);
  private final RoundPlans plans = new RoundPlans(country.db);

  @BeforeEach
  void rounds_of_two_counties_and_the_ministry() {
    country.teacher(11, CertificationDatabase.TAINAN);
    country.teacher(12, CertificationDatabase.TAINAN);
    round(1, "67000", "PUBLISHED");
    round(2, "10007", "PUBLISHED");
    round(3, "MOE", "PUBLISHED");
    round(4, "67000", "DRAFT");
    round(5, "67000", "CANCELLED");
  }

  private List<Long> openTo(Instant now) {
    return openTo(TEACHER, now);
  }

  private List<Long> openTo(PersonId person, Instant now) {
    return ids(rounds.openTo(person, now).stream().map(Rounds.Opening::round).toList());
  }

  private static List<Long> ids(List<RoundView> found) {
    return found.stream().map(RoundView::id).toList();
  }

  @Test
  void a_teacher_finds_the_published_rounds_of_the_county_and_the_ministry_while_they_are_open() {
    assertThat(openTo(OPENS.minusSeconds(1))).isEmpty();
    assertThat(openTo(OPENS)).containsExactlyInAnyOrder(1L, 3L);
    assertThat(openTo(CLOSES)).containsExactlyInAnyOrder(1L, 3L);
    assertThat(openTo(CLOSES.plusSeconds(1))).isEmpty();
  }

  @Test
  void a_round_in_preparation_comes_with_how_many_reviewers_it_draws_on() {
    country.db.update(
        """
        insert into certification.round_reviewer (round_id, person_id, added_by, added_at)
        values (4, 11, 12, now()), (4, 12, 12, now()), (1, 11, 12, now())\
        """);

    assertThat(rounds.prepared(4)).isEqualTo(new Rounds.Prepared(rounds.get(4), 2));
    assertThat(rounds.prepared(5).reviewers()).isZero();
  }

  @Test
  void more_time_for_the_person_or_the_school_opens_the_round_for_them_alone() {
    extend(1, 11L, null);
    assertThat(openTo(LATER)).containsExactly(1L);
    assertThat(openTo(COLLEAGUE, LATER)).isEmpty();
    assertThat(rounds.opening(1, TEACHER, SCHOOL).period().closes()).isEqualTo(LATER);

    extend(3, null, SCHOOL.value());
    assertThat(openTo(LATER)).containsExactlyInAnyOrder(1L, 3L);
    assertThat(rounds.listing(3, SCHOOL).period().closes()).isEqualTo(LATER);
    assertThat(rounds.listing(1, SCHOOL).period().closes()).isEqualTo(CLOSES);
    assertThat(rounds.listing(3, SCHOOL).round()).isEqualTo(rounds.get(3));
    assertThat(rounds.opening(3, COLLEAGUE, SCHOOL).period().closes()).isEqualTo(LATER);
  }

  @Test
  void who_serves_in_two_counties_finds_the_rounds_of_both_each_with_the_school_it_is_open_to() {
    country.db.update(
        """
        insert into directory.membership (person_id, school_id, title, appointment, is_main,
          starts_on, regular_years, teaching_years, qualified)
        values (11, ?, '教師', 'PART_TIME', false, date '2020-08-01', 1, 1, true)
        """,
        CertificationDatabase.CHANGHUA);

    assertThat(rounds.openTo(TEACHER, OPENS))
        .extracting(opening -> opening.round().id() + " " + opening.school().value())
        .containsExactly("1 114601", "2 074601", "3 114601");
  }

  @Test
  void an_authority_sees_its_drafts_and_nobody_else_does() {
    assertThat(ids(rounds.of("67000"))).containsExactlyInAnyOrder(1L, 4L, 5L);
    assertThat(ids(rounds.openFor("67000", OPENS))).containsExactly(1L);
    assertThatThrownBy(() -> rounds.get(99)).isInstanceOf(NotFound.class);
  }

  @Test
  void a_plan_is_read_as_it_was_written_and_replaced_as_a_whole() {
    RoundPlan plan =
        new RoundPlan(
            List.of(new RoundTier(Tier.INITIAL, 113, 114), new RoundTier(Tier.MENTOR, 111, 113)),
            List.of(
                new RoundItem(
                    Tier.INITIAL,
                    1,
                    "TEACH",
                    "公開授課",
                    "說明",
                    2,
                    List.of("OPEN_LESSON", "COMMUNITY"),
                    AttachmentRule.REQUIRED,
                    PartnerKind.OBSERVED,
                    null,
                    null),
                new RoundItem(
                    Tier.MENTOR,
                    1,
                    "MENTOR",
                    "輔導",
                    "",
                    1,
                    List.of(),
                    AttachmentRule.NONE,
                    PartnerKind.MENTEE,
                    12,
                    1)),
            List.of(new RoundCriterion(Tier.INITIAL, 1, "TEACH", "標準", "說明")));

    plans.replace(1, plan);
    plans.replace(2, plan);
    assertThat(plans.of(1)).isEqualTo(plan);
    RoundView seen = rounds.get(1);
    assertThat(new RoundPlan(seen.tiers(), seen.items(), seen.criteria())).isEqualTo(plan);

    RoundPlan less = new RoundPlan(plan.tiers().subList(0, 1), List.of(), List.of());
    plans.replace(1, less);
    assertThat(plans.of(1)).isEqualTo(less);
    assertThat(plans.of(2)).isEqualTo(plan);
    assertThat(plans.of(3)).isEqualTo(new RoundPlan(List.of(), List.of(), List.of()));
  }

  private void round(long id, String authority, String state) {
    country.db.update(
        """
        insert into certification.round (id, authority, school_year, name, purpose, state, opens_at,
          closes_at, fix_days, appeal_days, supplement_days)
        overriding system value values (?, ?, 114, '梯次', 'FIRST', ?, '2026-04-01T00:00:00Z',
          '2026-05-31T15:59:59Z', 14, 14, 7)\
        """,
        id,
        authority,
        state);
  }

  private void extend(long round, Long person, String school) {
    country.db.update(
        """
        insert into certification.round_extension
          (round_id, person_id, school, until, reason, granted_by, granted_at)
        values (?, ?, ?, '2026-06-10T00:00:00Z', '展延', 11, now())\
        """,
        round,
        person,
        school);
  }
}
