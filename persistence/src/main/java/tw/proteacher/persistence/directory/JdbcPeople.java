package tw.proteacher.persistence.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.Appointment;
import tw.proteacher.directory.People;
import tw.proteacher.directory.PersonCard;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Subject;

@ApplicationScoped
class JdbcPeople implements People {
  /** Years and the teacher's licence outlive the last membership; school and title do not. */
  private static final String CARD =
      """
      select p.id, p.name, p.id_mask,
             case when p.email_verified_at is not null then p.email end as email,
             coalesce(m.qualified, false) as qualified,
             coalesce(m.regular_years, 0) as regular_years,
             coalesce(m.teaching_years, 0) as teaching_years,
             case when s.id is null then '' else m.title end as title,
             case when s.id is not null then m.appointment end as appointment,
             s.code as school_code, coalesce(s.name, '') as school_name,
             s.county_code, coalesce(c.name, '') as county_name%s
        from directory.person p
        left join lateral (
          select * from directory.membership m where m.person_id = p.id
           order by m.ends_on desc nulls first, m.is_main desc, m.starts_on desc, m.id desc
           limit 1) m on true
        left join directory.school s on s.id = m.school_id and m.ends_on is null
        left join directory.county c on c.code = s.county_code
       where p.id = any (?)
      """;

  private static final String CARDS = CARD.formatted("");

  private static final String KNOWN =
      CARD.formatted(
          """
          ,
             array(select o.code from directory.membership t
                     join directory.school o on o.id = t.school_id
                    where t.person_id = p.id and t.ends_on is null) as schools,
             array(select distinct o.county_code::text from directory.membership t
                     join directory.school o on o.id = t.school_id
                    where t.person_id = p.id and t.ends_on is null) as counties
          """);

  private static final String SUBJECT =
      """
      select s.code, s.county_code
        from directory.person p
        left join directory.membership m on m.person_id = p.id and m.ends_on is null
        left join directory.school s on s.id = m.school_id
       where p.id = ?
      """;

  @Inject private Db db;

  JdbcPeople() {}

  JdbcPeople(Db db) {
    this.db = db;
  }

  @Override
  public PersonCard card(PersonId person) {
    return find(person).orElseThrow(() -> new NotFound("person", person));
  }

  @Override
  public Optional<PersonCard> find(PersonId person) {
    return db.find(CARDS, JdbcPeople::card, (Object) new Long[] {person.value()});
  }

  @Override
  public Map<PersonId, PersonCard> cards(Collection<PersonId> people) {
    Long[] numbers = people.stream().map(PersonId::value).distinct().toArray(Long[]::new);
    Map<PersonId, PersonCard> cards = new LinkedHashMap<>();
    for (PersonCard card : db.list(CARDS, JdbcPeople::card, (Object) numbers)) {
      cards.put(card.id(), card);
    }
    return cards;
  }

  @Override
  public Subject subjectOf(PersonId person) {
    Set<SchoolCode> schools = new HashSet<>();
    Set<CountyCode> counties = new HashSet<>();
    var rows =
        db.list(
            SUBJECT,
            row -> {
              String school = row.getString("code");
              if (school != null) {
                schools.add(new SchoolCode(school));
                counties.add(new CountyCode(row.getString("county_code")));
              }
              return true;
            },
            person.value());
    if (rows.isEmpty()) {
      throw new NotFound("person", person);
    }
    return Subject.person(person, schools, counties);
  }

  @Override
  public Known known(PersonId person) {
    return db.find(KNOWN, JdbcPeople::known, (Object) new Long[] {person.value()})
        .orElseThrow(() -> new NotFound("person", person));
  }

  @Override
  public Optional<PersonId> byHash(byte[] hash) {
    return db.find(
        "select coalesce(merged_into, id) as id from directory.person where id_hash = ?",
        row -> new PersonId(row.getLong("id")),
        (Object) hash);
  }

  private static Known known(ResultSet row) throws SQLException {
    PersonCard card = card(row);
    Set<SchoolCode> schools = new HashSet<>();
    for (String code : (String[]) row.getArray("schools").getArray()) {
      schools.add(new SchoolCode(code));
    }
    Set<CountyCode> counties = new HashSet<>();
    for (String code : (String[]) row.getArray("counties").getArray()) {
      counties.add(new CountyCode(code));
    }
    return new Known(Subject.person(card.id(), schools, counties), card);
  }

  private static PersonCard card(ResultSet row) throws SQLException {
    String school = row.getString("school_code");
    String county = row.getString("county_code");
    return new PersonCard(
        new PersonId(row.getLong("id")),
        row.getString("name"),
        row.getString("title"),
        school == null ? null : new SchoolCode(school),
        row.getString("school_name"),
        county == null ? null : new CountyCode(county),
        row.getString("county_name"),
        appointment(row.getString("appointment")),
        row.getString("email"),
        row.getBoolean("qualified"),
        row.getBigDecimal("regular_years"),
        row.getBigDecimal("teaching_years"),
        row.getString("id_mask"));
  }

  private static @Nullable Appointment appointment(@Nullable String name) {
    return name == null ? null : Appointment.valueOf(name);
  }
}
