package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.Lapsing;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;

@ApplicationScoped
class JdbcLapsing implements Lapsing {
  private static final String EXPIRE =
      """
      update certification.certificate set state = 'EXPIRED', changed_at = now()
       where state = 'VALID' and expires_on <= ?
      returning person_id
      """;

  private static final String TOUCH =
      "insert into intake.touched_person (person_id) values (?) on conflict do nothing";

  /** That the holder of {@code c} has none of its tier that counts longer. */
  private static final String LAST_OF_ITS_TIER =
      """
      not exists (
        select 1 from certification.certificate longer
         where longer.person_id = c.person_id and longer.tier = c.tier
           and longer.state <> 'WITHDRAWN'
           and (longer.expires_on is null or longer.expires_on > c.expires_on))
      """;

  private static final String ENDING =
      """
      select c.tier, c.number, c.expires_on
        from certification.certificate c
       where c.person_id = ? and c.state <> 'WITHDRAWN' and c.expires_on > ?
         and c.expires_on <= ?::date + make_interval(months => (
           select max(months) from certification.reminder_term))
         and %s
       order by c.expires_on, c.id
      """
          .formatted(LAST_OF_ITS_TIER);

  /** Terms that were reached together are told once, as the nearest of them. */
  private static final String REMIND =
      """
      with due as (
        select c.id, c.person_id, c.number, c.expires_on, t.months
          from certification.certificate c
          join certification.reminder_term t
            on c.expires_on <= ?::date + make_interval(months => t.months)
         where c.state = 'VALID' and c.expires_on > ?
           and %s),
      sent as (
        insert into certification.reminder_sent (certificate_id, months)
        select id, months from due
        on conflict do nothing
        returning certificate_id, months)
      select due.person_id, due.number, due.expires_on, due.months
        from due
        join sent on sent.certificate_id = due.id and sent.months = due.months
       where due.months = (select min(nearer.months) from due nearer where nearer.id = due.id)
       order by due.id
      """
          .formatted(LAST_OF_ITS_TIER);

  @Inject private Db db;

  JdbcLapsing() {}

  JdbcLapsing(Db db) {
    this.db = db;
  }

  @Override
  public int expire(LocalDate today) {
    List<Long> people = db.list(EXPIRE, row -> row.getLong(1), today);
    for (Long person : people) {
      db.update(TOUCH, person);
    }
    return people.size();
  }

  @Override
  public List<Ending> ending(PersonId person, LocalDate today) {
    return db.list(
        ENDING,
        row ->
            new Ending(
                Tier.valueOf(row.getString("tier")),
                new CertificateNumber(row.getString("number")),
                row.getObject("expires_on", LocalDate.class)),
        person.value(),
        today,
        today);
  }

  @Override
  public List<Reminder> remind(LocalDate today) {
    return db.list(
        REMIND,
        row ->
            new Reminder(
                new PersonId(row.getLong("person_id")),
                new CertificateNumber(row.getString("number")),
                row.getObject("expires_on", LocalDate.class),
                row.getInt("months")),
        today,
        today);
  }
}
