package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.EligibilityStatus;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.list.ListCandidate;
import tw.proteacher.certification.list.ListEntry;
import tw.proteacher.certification.list.model.QuotaPolicy;
import tw.proteacher.certification.list.model.Recommendations;
import tw.proteacher.certification.list.model.Recommendations.Naming;
import tw.proteacher.persistence.TestTransaction;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolCode;

@DisplayName("學校認證總表資料")
class SchoolListAdaptersTest {
  private static final SchoolCode SCHOOL = new SchoolCode("114601");
  private static final int HALF = 50;
  private static final LocalDate TODAY = LocalDate.of(2025, 5, 10);
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2025-05-10T10:00:00+08:00");

  private CertificationDatabase data;
  private Recommendations recommendations;

  @BeforeEach
  void school() {
    data = new CertificationDatabase();
    recommendations = new JdbcRecommendations(data.db);
    for (long teacher = 1; teacher <= 50; teacher++) {
      data.teacher(teacher, CertificationDatabase.TAINAN);
    }
    establishment(20);
    round(1, "PUBLISHED");
    list(1, 1, "DRAFT");
  }

  private void establishment(int teachers) {
    data.db.update("update directory.school set establishment = ? where id = 1", teachers);
  }

  private void round(long id, String state) {
    data.db.update(
        """
        insert into certification.round (id, authority, school_year, name, purpose, state, fix_days,
          appeal_days, supplement_days)
        overriding system value values (?, '67000', 114, '梯次', 'FIRST', ?, 14, 14, 7)\
        """,
        id,
        state);
  }

  private void list(long id, long round, String state) {
    data.db.update(
        """
        insert into certification.school_list (id, round_id, school, state, changed_at)
        overriding system value values (?, ?, '114601', ?, now())\
        """,
        id,
        round,
        state);
  }

  private static Naming naming(long list, long person) {
    return new Naming(list, new PersonId(person), Tier.MENTOR, true, "", new PersonId(1), NOW);
  }

  /** What the use case does in its transaction: hold, count, compare, add. */
  private boolean recommend(long person) {
    return TestTransaction.in(
        data.source,
        db -> {
          Recommendations inside = new JdbcRecommendations(db);
          int establishment = inside.holdEstablishment(SCHOOL);
          int counted = inside.counted(SCHOOL, Tier.MENTOR);
          if (QuotaPolicy.check(HALF, counted, 1, establishment).isPresent()) {
            return false;
          }
          inside.add(naming(1, person));
          return true;
        });
  }

  @Test
  void fifty_clicks_at_once_do_not_break_the_quota() throws Exception {
    ExecutorService clicks = Executors.newFixedThreadPool(50);
    List<Callable<Boolean>> all = new ArrayList<>();
    for (long teacher = 1; teacher <= 50; teacher++) {
      long person = teacher;
      all.add(() -> recommend(person));
    }

    int accepted = 0;
    for (Future<Boolean> one : clicks.invokeAll(all)) {
      accepted += one.get() ? 1 : 0;
    }
    clicks.shutdown();

    assertThat(accepted).isEqualTo(10);
    assertThat(recommendations.counted(SCHOOL, Tier.MENTOR)).isEqualTo(10);
  }

  @Test
  void where_the_establishment_was_lowered_those_recommended_stay_and_nobody_joins() {
    for (long teacher = 1; teacher <= 10; teacher++) {
      assertThat(recommend(teacher)).isTrue();
    }

    establishment(18);

    assertThat(recommend(11)).isFalse();
    assertThat(recommendations.of(1)).hasSize(10);
  }

  @Test
  void recommendations_are_cumulated_over_rounds_each_person_once() {
    round(2, "PUBLISHED");
    list(2, 2, "HANDED_IN");
    recommendations.add(naming(1, 1));
    recommendations.add(naming(2, 1));
    recommendations.add(naming(2, 2));

    assertThat(recommendations.counted(SCHOOL, Tier.MENTOR)).isEqualTo(2);
    assertThat(recommendations.counted(SCHOOL, Tier.ADVANCED)).isZero();
    assertThat(recommendations.isCounted(SCHOOL, new PersonId(2), Tier.MENTOR)).isTrue();
    assertThat(recommendations.isCounted(SCHOOL, new PersonId(3), Tier.MENTOR)).isFalse();
  }

  @Test
  void whom_the_school_removed_who_waived_and_cancelled_rounds_are_not_counted() {
    round(2, "CANCELLED");
    list(2, 2, "DRAFT");
    recommendations.add(naming(1, 1));
    recommendations.add(naming(1, 2));
    recommendations.add(naming(2, 3));
    ListEntry removed =
        recommendations.of(1).stream()
            .filter(one -> one.person().equals(new PersonId(1)))
            .findFirst()
            .orElseThrow();
    recommendations.remove(1, removed.id(), NOW);
    data.db.update(
        "update certification.school_list_entry set waived_at = now() where person_id = 2");

    assertThat(recommendations.counted(SCHOOL, Tier.MENTOR)).isZero();
    assertThat(recommendations.of(1)).singleElement().matches(ListEntry::waived);
  }

  @Test
  void nobody_is_named_twice_and_may_be_named_again_after_being_removed() {
    recommendations.add(naming(1, 1));

    assertThatThrownBy(() -> recommendations.add(naming(1, 1)))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            refused ->
                assertThat(refused.findings().get(0).code())
                    .isEqualTo("certification.list.named_already"));
    recommendations.remove(1, recommendations.of(1).get(0).id(), NOW);
    recommendations.add(naming(1, 1));

    assertThat(recommendations.of(1)).hasSize(1);
  }

  @Test
  void a_line_of_another_list_is_not_found() {
    round(2, "PUBLISHED");
    list(2, 2, "DRAFT");
    recommendations.add(naming(2, 1));
    long foreign = recommendations.of(2).get(0).id();

    assertThatThrownBy(() -> recommendations.remove(1, foreign, NOW)).isInstanceOf(NotFound.class);
  }

  @Test
  void a_person_is_listed_once_the_list_is_handed_in() {
    JdbcSchoolLists lists = new JdbcSchoolLists(data.db);
    PersonId teacher = new PersonId(1);
    recommendations.add(naming(1, 1));

    assertThat(lists.isNamed(1, teacher, Tier.MENTOR)).isTrue();
    assertThat(lists.isListed(1, teacher, Tier.MENTOR)).isFalse();
    data.db.update("update certification.school_list set state = 'HANDED_IN'");

    assertThat(lists.isListed(1, teacher, Tier.MENTOR)).isTrue();
    assertThat(lists.isListed(1, teacher, Tier.INITIAL)).isFalse();
  }

  @Test
  void candidates_are_the_teachers_of_the_school_those_named_marked() {
    data.teacher(60, CertificationDatabase.TAIPEI);
    recommendations.add(naming(1, 1));

    List<ListCandidate> candidates =
        new JdbcListQueries(data.db).candidates(1, SCHOOL, Tier.MENTOR, TODAY);

    assertThat(candidates).hasSize(50);
    assertThat(candidates)
        .filteredOn(ListCandidate::named)
        .extracting(ListCandidate::person)
        .containsExactly(new PersonId(1));
  }

  @Test
  void who_holds_a_certificate_is_known_before_the_night() {
    data.certificate(1, "MENTOR", "C105000811", 105, TODAY.plusDays(1));
    data.certificate(2, "MENTOR", "C095000811", 95, TODAY);

    assertThat(new JdbcListQueries(data.db).candidates(1, SCHOOL, Tier.MENTOR, TODAY))
        .filteredOn(one -> one.eligibility() != EligibilityStatus.NOT_STARTED)
        .extracting(ListCandidate::person, ListCandidate::eligibility)
        .containsExactlyInAnyOrder(
            tuple(new PersonId(1), EligibilityStatus.CERTIFIED),
            tuple(new PersonId(2), EligibilityStatus.EXPIRED));
  }

  @Test
  void who_handed_in_was_found_eligible_whatever_last_night_said() {
    data.db.update(
        """
        insert into certification.application (round_id, person_id, tier, school, county, state,
          receipt, submitted_at, created_at, changed_at)
        select 1, person, 'MENTOR', code, county_code, state, receipt, now(), now(), now()
        from directory.school,
          (values (3, 'SUBMITTED', 'CA115-000001'), (4, 'DRAFT', null)) as filed
            (person, state, receipt)
        where code = ?
        """,
        SCHOOL.value());

    assertThat(new JdbcListQueries(data.db).candidates(1, SCHOOL, Tier.MENTOR, TODAY))
        .filteredOn(one -> one.application() != null)
        .extracting(ListCandidate::person, ListCandidate::eligibility)
        .containsExactlyInAnyOrder(
            tuple(new PersonId(3), EligibilityStatus.ELIGIBLE),
            tuple(new PersonId(4), EligibilityStatus.NOT_STARTED));
  }
}
