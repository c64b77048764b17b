package tw.proteacher.persistence.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.PersonsMerged;
import tw.proteacher.directory.application.DoublePair;
import tw.proteacher.directory.application.Doubles;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Slice;

@ApplicationScoped
class JdbcDoubles implements Doubles {
  private static final String PAIR =
      """
      select k.id as kept_id, k.name as kept_name, k.id_mask as kept_mask,
             ks.name as kept_school, k.born_on,
             (select count(*) from training.hour_record h where h.person_id = k.id) as kept_hours,
             (select count(*) from certification.certificate c where c.person_id = k.id)
               + (select count(*) from certification.legacy_certificate c
                   where c.person_id = k.id) as kept_certificates,
             g.id as gone_id, g.name as gone_name, g.id_mask as gone_mask,
             gl.school as gone_school, gl.ends_on as gone_ended,
             (select count(*) from training.hour_record h where h.person_id = g.id) as gone_hours,
             (select count(*) from certification.certificate c where c.person_id = g.id)
               + (select count(*) from certification.legacy_certificate c
                   where c.person_id = g.id) as gone_certificates,
             count(*) over () as total
        from directory.person k
        join directory.person g
          on g.name = k.name and g.born_on = k.born_on and g.id <> k.id
         and g.merged_into is null
        join directory.membership km on km.person_id = k.id and km.ends_on is null and km.is_main
        join directory.school ks on ks.id = km.school_id
        join lateral (
          select s.name as school, m.ends_on from directory.membership m
            join directory.school s on s.id = m.school_id
           where m.person_id = g.id order by m.ends_on desc, m.id desc limit 1) gl on true
       where k.merged_into is null and k.born_on is not null
         and not exists (select from directory.membership m
                          where m.person_id = g.id and m.ends_on is null)
         and exists (select from directory.membership a
                       join directory.membership b on b.school_id = a.school_id
                      where a.person_id = k.id and b.person_id = g.id)
         and not exists (select from directory.person_not_same n
                          where n.one_id = least(k.id, g.id) and n.other_id = greatest(k.id, g.id))
      """;

  private static final String PAIRS =
      PAIR
          + """
             and (? or ks.county_code = any (?))
           order by k.name, k.id
           limit ? offset ?
          """;

  private static final String LOCK =
      "select id from directory.person where id in (?, ?) for update";

  private static final String KEEP_APART =
      """
      insert into directory.person_not_same (one_id, other_id, reason, said_by, said_at)
      values (?, ?, ?, ?, ?)
      """;

  /** An account, an address and a grant follow only where the kept record has none of its own. */
  private static final String[] MOVES = {
    """
    update directory.membership g set line_fp = null
     where g.person_id = :gone and exists (
       select from directory.membership k
        where k.person_id = :kept and k.school_id = g.school_id
          and (k.ends_on is null or k.line_fp is not null))
    """,
    "update directory.membership set person_id = :kept where person_id = :gone",
    "update directory.person_name_history set person_id = :kept where person_id = :gone",
    """
    update directory.role_grant g set person_id = :kept
     where g.person_id = :gone and g.decided_by is distinct from :kept and not exists (
       select from directory.role_grant k
        where k.person_id = :kept and k.role = g.role
          and k.school_code is not distinct from g.school_code
          and k.county_code is not distinct from g.county_code)
    """,
    """
    update directory.account set person_id = :kept
     where person_id = :gone
       and not exists (select from directory.account k where k.person_id = :kept)
    """,
    """
    update directory.person set subject = null, email = null, email_verified_at = null,
           merged_into = :kept, merged_at = :at, changed_at = :at
     where id = :gone
    """,
  };

  private static final String CONTACT =
      "select subject, phone, email, email_verified_at from directory.person where id = ?";

  private static final String TAKE_CONTACT =
      """
      update directory.person
         set subject = coalesce(subject, ?), phone = coalesce(phone, ?),
             email_verified_at = case when email is null then ? else email_verified_at end,
             email = coalesce(email, ?)
       where id = ?
      """;

  @Inject private Db db;

  /** For the container. */
  JdbcDoubles() {}

  /** For tests. */
  JdbcDoubles(Db db) {
    this.db = db;
  }

  @Override
  public Slice<DoublePair> pairs(Reach reach, int first, int size) {
    String[] counties = reach.counties().stream().map(CountyCode::value).toArray(String[]::new);
    return db.slice(PAIRS, JdbcDoubles::pair, first, size, reach.nation(), counties);
  }

  @Override
  public Optional<DoublePair> lock(PersonId kept, PersonId gone) {
    db.list(LOCK, row -> row.getLong("id"), kept.value(), gone.value());
    return db.find(
        PAIR + " and k.id = ? and g.id = ?", JdbcDoubles::pair, kept.value(), gone.value());
  }

  @Override
  public void merge(PersonId kept, PersonId gone, Instant at) {
    List<@Nullable Object[]> contact =
        db.list(
            CONTACT,
            row ->
                new @Nullable Object[] {
                  row.getString("subject"),
                  row.getString("phone"),
                  row.getObject("email_verified_at", OffsetDateTime.class),
                  row.getString("email"),
                  kept.value()
                },
            gone.value());
    MergedRows.move(db, new PersonsMerged(kept, gone), at, MOVES);
    contact.forEach(values -> db.update(TAKE_CONTACT, values));
  }

  @Override
  public void keepApart(PersonId one, PersonId other, String reason, PersonId by, Instant at) {
    db.update(
        KEEP_APART,
        Math.min(one.value(), other.value()),
        Math.max(one.value(), other.value()),
        reason,
        by.value(),
        at.atOffset(ZoneOffset.UTC));
  }

  private static DoublePair pair(ResultSet row) throws SQLException {
    return new DoublePair(
        new DoublePair.Side(
            new PersonId(row.getLong("kept_id")),
            row.getString("kept_name"),
            row.getString("kept_mask"),
            row.getString("kept_school"),
            null,
            row.getLong("kept_hours"),
            row.getLong("kept_certificates")),
        new DoublePair.Side(
            new PersonId(row.getLong("gone_id")),
            row.getString("gone_name"),
            row.getString("gone_mask"),
            row.getString("gone_school"),
            row.getObject("gone_ended", LocalDate.class),
            row.getLong("gone_hours"),
            row.getLong("gone_certificates")),
        row.getObject("born_on", LocalDate.class));
  }
}
