package tw.proteacher.persistence.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.AccountStanding;
import tw.proteacher.directory.Callers;
import tw.proteacher.directory.Hat;
import tw.proteacher.directory.Presence;
import tw.proteacher.directory.PrivacyNotice;
import tw.proteacher.directory.model.Place;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Scope;

/** Account, memberships and grants in force in one query: every request asks it. */
@ApplicationScoped
class JdbcCallers implements Callers {
  /** A school role counts only while its holder stands at the school. */
  private static final String HATS =
      """
      with person as (
        select p.id, p.name, a.disabled_at is not null as disabled,
               coalesce(a.notice_version, 0) < ? as must_accept,
               p.email_verified_at is null as must_verify, coalesce(a.session_epoch, 0) as epoch
          from directory.person p
          left join directory.account a on a.person_id = p.id
         where p.id = ?),
      open as (
        select m.appointment, m.is_main, m.starts_on, m.id, s.code, s.name
          from directory.membership m
          join directory.school s on s.id = m.school_id
         where m.person_id = (select id from person) and m.ends_on is null),
      hat as (
        (select 'TEACHER' as role, null::varchar as school_code, null::char(5) as county_code,
                name as place
           from open where appointment <> 'INTERN'
          order by is_main desc, starts_on desc, id desc limit 1)
        union all
        select 'PRINCIPAL', code, null, name from open where appointment = 'PRINCIPAL'
        union all
        select g.role, g.school_code, g.county_code, coalesce(s.name, c.name, '')
          from directory.role_grant g
          left join directory.school s on s.code = g.school_code
          left join directory.county c on c.code = g.county_code
         where g.person_id = (select id from person) and g.status = 'GRANTED'
           and g.starts_on <= ? and coalesce(g.ends_on, 'infinity') >= ?
           and (g.school_code is null or g.school_code in (select code from open)))
      select person.*, hat.* from person left join hat on true
      """;

  @Inject private Db db;
  @Inject private Clock clock;

  JdbcCallers() {}

  JdbcCallers(Db db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  private record Row(String name, AccountStanding standing, @Nullable Hat hat) {}

  @Override
  public List<Hat> hats(PersonId person) {
    return hats(person, rows(person));
  }

  @Override
  public Presence presence(PersonId person) {
    List<Row> rows = rows(person);
    Row first = rows.get(0);
    return new Presence(person, first.name(), first.standing(), hats(person, rows));
  }

  private List<Row> rows(PersonId person) {
    LocalDate today = LocalDate.now(clock);
    List<Row> rows =
        db.list(
            HATS, row -> read(row, person), PrivacyNotice.VERSION, person.value(), today, today);
    if (rows.isEmpty()) {
      throw new NotFound("person", person);
    }
    return rows;
  }

  /** Somebody without any hat is still somebody: with one's own data and no school. */
  private static List<Hat> hats(PersonId person, List<Row> rows) {
    List<Hat> hats = new ArrayList<>();
    for (Row row : rows) {
      if (row.hat() != null) {
        hats.add(row.hat());
      }
    }
    if (hats.isEmpty()) {
      hats.add(new Hat(Role.TEACHER, new Scope.OfPerson(person), ""));
    }
    hats.sort(Comparator.comparing(Hat::role).thenComparing(Hat::key));
    return List.copyOf(hats);
  }

  private static Row read(ResultSet row, PersonId person) throws SQLException {
    String name = row.getString("name");
    AccountStanding standing =
        new AccountStanding(
            row.getBoolean("disabled"),
            row.getBoolean("must_accept"),
            row.getBoolean("must_verify"),
            row.getInt("epoch"));
    String role = row.getString("role");
    if (role == null) {
      return new Row(name, standing, null);
    }
    Scope scope =
        role.equals(Role.TEACHER.name())
            ? new Scope.OfPerson(person)
            : new Place(row.getString("school_code"), row.getString("county_code")).scope();
    return new Row(name, standing, new Hat(Role.valueOf(role), scope, row.getString("place")));
  }
}
