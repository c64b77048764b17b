package tw.proteacher.persistence.demo;

import java.util.List;
import tw.proteacher.directory.IdentityVault;
import tw.proteacher.directory.NationalId;
import tw.proteacher.directory.PrivacyNotice;
import tw.proteacher.feeds.DemoAccount;
import tw.proteacher.feeds.Placement;
import tw.proteacher.feeds.School;
import tw.proteacher.persistence.jdbc.Db;

/** 示範人員: the people behind the demo accounts, with placement, account and roles. */
final class DemoPeople {
  private static final String SCHOOL =
      """
      insert into directory.school (code, name, county_code, level, classes, establishment,
        status, effective_on)
      values (?, ?, ?, ?, ?, ?, 'OPEN', date '2010-08-01')
      on conflict (code) do nothing
      """;

  /** Somebody without a first sign-in has no address yet. */
  private static final String PERSON =
      """
      insert into directory.person (id_hash, id_key, id_cipher, id_mask, name, born_on, subject,
        email, email_verified_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, case when ?::text is null then null else now() end)
      on conflict do nothing
      """;

  private static final String ACCOUNT =
      """
      insert into directory.account (person_id, notice_version, notice_accepted_at)
      select id, ?, now() from directory.person where subject = ?
      on conflict do nothing
      """;

  private static final String MEMBERSHIP =
      """
      insert into directory.membership (person_id, school_id, title, appointment, is_main,
        starts_on, appointed_on, regular_years, teaching_years, qualified, subject_area)
      select person.id, school.id, ?, ?, true, ?, ?, ?, ?, ?, ?
      from directory.person, directory.school
      where person.subject = ? and school.code = ?
        and not exists (select from directory.membership where person_id = person.id)
      """;

  /** Requested by the national centre and decided by the operator, as far as they are not meant. */
  private static final String GRANT =
      """
      insert into directory.role_grant (person_id, role, school_code, county_code, status,
        starts_on, review_on, reason, requested_by, requested_on, decided_by, decided_on)
      select person.id, ?, ?, ?, 'GRANTED', current_date - 60, current_date + 300, ?,
        nation.id, current_date - 61, operator.id, current_date - 60
      from directory.person
      left join directory.person as nation
        on nation.subject = 'nation1' and person.subject not in ('nation1', 'operator1')
      left join directory.person as operator
        on operator.subject = case person.subject when 'operator1' then 'nation1'
                                                  else 'operator1' end
      where person.subject = ?
      on conflict do nothing
      """;

  private final Db db;
  private final IdentityVault vault;

  DemoPeople(Db db, IdentityVault vault) {
    this.db = db;
    this.vault = vault;
  }

  boolean has(String account) {
    return db.count("select count(*) from directory.person where subject = ?", account) > 0;
  }

  void addSchools(List<School> schools) {
    for (School school : schools) {
      db.update(
          SCHOOL,
          school.code(),
          school.name(),
          school.countyCode(),
          school.levelCode(),
          school.classes(),
          school.establishment());
    }
  }

  /** Adds those who are missing; all people first, since roles name who granted them. */
  void add(List<DemoAccount> accounts) {
    List<DemoAccount> missing =
        accounts.stream().filter(account -> !has(account.account())).toList();
    missing.forEach(this::person);
    missing.forEach(this::placement);
    missing.forEach(this::roles);
  }

  private void person(DemoAccount account) {
    NationalId id = new NationalId(account.id());
    IdentityVault.Sealed sealed = vault.seal(id);
    String email = account.newcomer() ? null : account.account() + "@example.com";
    db.update(
        PERSON,
        vault.hash(id),
        sealed.keyId(),
        sealed.cipher(),
        id.mask(),
        account.name(),
        account.born(),
        account.account(),
        email,
        email);
    if (!account.newcomer()) {
      db.update(ACCOUNT, PrivacyNotice.VERSION, account.account());
    }
  }

  private void placement(DemoAccount account) {
    Placement at = account.placement();
    if (at == null) {
      return;
    }
    db.update(
        MEMBERSHIP,
        at.title(),
        at.appointmentCode(),
        at.since(),
        at.since(),
        at.regularYears(),
        at.teachingYears(),
        at.qualified(),
        at.area(),
        account.account(),
        account.school().orElseThrow().code());
  }

  private void roles(DemoAccount account) {
    for (DemoAccount.Role role : account.roles()) {
      boolean ofSchool = !role.isOfCounty() && !role.isOfNation();
      db.update(
          GRANT,
          role.role(),
          ofSchool ? role.place() : null,
          role.isOfCounty() ? role.place() : null,
          DemoAccount.reason(),
          account.account());
    }
  }
}
