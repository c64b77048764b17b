package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.round.model.ClosingQueries.Audience;
import tw.proteacher.certification.round.model.NewsQueries.News;
import tw.proteacher.shared.PersonId;

@DisplayName("梯次通知")
class NewsQueriesTest {
  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  private static final News TEACHERS = new News(1, Audience.TEACHERS);

  private final CertificationDatabase country = new CertificationDatabase();
  private final JdbcNewsQueries news = new JdbcNewsQueries(country.db);

  @BeforeEach
  void a_round_of_a_county_one_of_the_ministry_and_a_renewal() {
    round(1, "67000", "FIRST");
    round(2, "MOE", "FIRST");
    round(3, "67000", "RENEWAL");
    country.teacher(11, CertificationDatabase.TAINAN);
    country.teacher(12, CertificationDatabase.TAINAN);
    country.teacher(21, CertificationDatabase.CHANGHUA);
  }

  @Test
  void news_wait_for_both_audiences_and_are_asked_for_once() {
    news.ask(1, NOW);
    news.ask(1, NOW.plusSeconds(5));

    assertThat(news.waiting()).containsExactly(new News(1, Audience.SCHOOLS), TEACHERS);
  }

  @Test
  void of_many_nodes_one_tells() {
    news.ask(1, NOW);
    Queue<Boolean> claims = new ConcurrentLinkedQueue<>();

    IntStream.range(0, 50).parallel().forEach(each -> claims.add(news.claim(TEACHERS, NOW)));
    news.told(TEACHERS, 7);

    assertThat(claims.stream().filter(done -> done)).hasSize(1);
    assertThat(news.waiting()).containsExactly(new News(1, Audience.SCHOOLS));
    assertThat(country.db.count("select people from certification.round_news where people > 0"))
        .isEqualTo(7);
  }

  @Test
  void a_round_that_was_called_off_meanwhile_is_no_news() {
    news.ask(1, NOW);
    country.db.update("update certification.round set state = 'CANCELLED' where id = 1");

    assertThat(news.waiting()).isEmpty();
  }

  @Test
  void eligible_is_who_meets_the_rules_of_a_cohort_and_serves_where_the_round_is_held() {
    eligible(11, "INITIAL", "ELIGIBLE", 113);
    eligible(11, "ADVANCED", "ELIGIBLE", 113);
    eligible(12, "INITIAL", "HOURS_SHORT", 113);
    eligible(21, "INITIAL", "ELIGIBLE", 113);

    assertThat(news.eligible(1)).containsExactly(new PersonId(11));
    assertThat(news.eligible(2)).containsExactly(new PersonId(11), new PersonId(21));

    country.db.update("update certification.eligibility set earned_year = 112");
    assertThat(news.eligible(1)).isEmpty();
  }

  @Test
  void who_left_the_schools_is_not_told() {
    eligible(11, "INITIAL", "ELIGIBLE", 113);
    country.db.update("update directory.membership set ends_on = current_date, ended_by = 'LEFT'");

    assertThat(news.eligible(1)).isEmpty();
  }

  @Test
  void a_renewal_is_for_holders_of_a_certificate_of_its_years() {
    country.certificate(11, "INITIAL", "A113000001", 113, null);
    country.certificate(12, "INITIAL", "A105000001", 105, null);
    eligible(12, "INITIAL", "ELIGIBLE", 113);

    assertThat(news.eligible(3)).containsExactly(new PersonId(11));
  }

  private void round(long id, String authority, String purpose) {
    country.db.update(
        """
        insert into certification.round (id, authority, school_year, name, purpose, state,
          fix_days, appeal_days, supplement_days)
        overriding system value values (?, ?, 114, '梯次', ?, 'PUBLISHED', 14, 14, 7)\
        """,
        id,
        authority,
        purpose);
    country.db.update("insert into certification.round_tier values (?, 'INITIAL', 113, 114)", id);
  }

  private void eligible(long person, String tier, String status, int earned) {
    country.db.update(
        """
        insert into certification.eligibility
          (person_id, tier, status, counted, required, earned_year, unmet)
        values (?, ?, ?, 60, 60, ?, '{}')\
        """,
        person,
        tier,
        status,
        earned);
  }
}
