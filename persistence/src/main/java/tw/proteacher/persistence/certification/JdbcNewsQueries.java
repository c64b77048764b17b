package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import tw.proteacher.certification.round.model.ClosingQueries.Audience;
import tw.proteacher.certification.round.model.NewsQueries;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;

@ApplicationScoped
class JdbcNewsQueries implements NewsQueries {
  private static final String ASK =
      """
      insert into certification.round_news (round_id, audience, asked_at)
      select ?, unnest(array['SCHOOLS', 'TEACHERS']), ?
      on conflict on constraint round_news_pk do nothing
      """;

  private static final String WAITING =
      """
      select n.round_id, n.audience
      from certification.round_news n
      join certification.round r on r.id = n.round_id
      where n.told_at is null and r.state = 'PUBLISHED'
      order by n.asked_at, n.round_id, n.audience
      """;

  private static final String CLAIM =
      """
      update certification.round_news set told_at = ?
      where round_id = ? and audience = ? and told_at is null
      """;

  private static final String TOLD =
      "update certification.round_news set people = ? where round_id = ? and audience = ?";

  private static final String ELIGIBLE =
      """
      select found.person_id
      from (
        select e.person_id
        from certification.round r
        join certification.round_tier t on t.round_id = r.id
        join certification.eligibility e
          on e.tier = t.tier and e.status = 'ELIGIBLE'
            and e.earned_year between t.first_training_year and t.last_training_year
        where r.id = ? and r.purpose = 'FIRST'
        union
        select c.person_id
        from certification.round r
        join certification.round_tier t on t.round_id = r.id
        join certification.certificate c
          on c.tier = t.tier and c.state <> 'WITHDRAWN'
            and c.school_year between t.first_training_year and t.last_training_year
        where r.id = ? and r.purpose = 'RENEWAL') found
      where exists (
        select from directory.membership m
        join directory.school s on s.id = m.school_id
        join certification.round r on r.id = ? and r.authority in ('MOE', s.county_code)
        where m.person_id = found.person_id and m.ends_on is null and m.appointment <> 'INTERN')
      order by found.person_id
      """;

  @Inject private Db db;

  /** For the container. */
  JdbcNewsQueries() {}

  /** For tests. */
  JdbcNewsQueries(Db db) {
    this.db = db;
  }

  @Override
  public void ask(long round, Instant now) {
    db.update(ASK, round, now.atOffset(ZoneOffset.UTC));
  }

  @Override
  public List<News> waiting() {
    return db.list(
        WAITING,
        row -> new News(row.getLong("round_id"), Audience.valueOf(row.getString("audience"))));
  }

  @Override
  public boolean claim(News news, Instant now) {
    return db.update(CLAIM, now.atOffset(ZoneOffset.UTC), news.round(), news.audience().name())
        == 1;
  }

  @Override
  public void told(News news, int people) {
    db.update(TOLD, people, news.round(), news.audience().name());
  }

  @Override
  public List<PersonId> eligible(long round) {
    return db.list(ELIGIBLE, row -> new PersonId(row.getLong(1)), round, round, round);
  }
}
