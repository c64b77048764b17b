package tw.proteacher.persistence.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.directory.Hat;
import tw.proteacher.directory.application.RoleFilter;
import tw.proteacher.directory.application.RoleRow;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Scope;

@DisplayName("角色的資料庫")
class RolesTest extends DirectoryDatabase {
  @Test
  void hats_come_from_memberships_and_from_grants_in_force() {
    grant(3, "COUNTY_CENTRE", null, "67000", "GRANTED", null);
    grant(1, "SCHOOL_OFFICER", "114601", null, "GRANTED", null);
    grant(1, "MENTOR", "114601", null, "GRANTED", LocalDate.of(2025, 11, 21));
    grant(1, "REVIEWER", null, "67000", "REQUESTED", null);

    assertThat(callers.hats(WANG))
        .extracting(Hat::key)
        .containsExactly("TEACHER", "SCHOOL_OFFICER:114601");
    assertThat(callers.hats(LEE))
        .extracting(Hat::key)
        .containsExactly("TEACHER", "PRINCIPAL:114601");
    assertThat(callers.hats(CHEN)).extracting(Hat::key).containsExactly("COUNTY_CENTRE:67000");
  }

  @Test
  void a_school_role_is_gone_with_the_membership_and_ended_at_night() {
    grant(1, "SCHOOL_OFFICER", "114601", null, "GRANTED", null);
    grant(2, "SCHOOL_OFFICER", "114601", null, "GRANTED", LocalDate.of(2025, 11, 21));
    db.update(
        """
        update directory.membership set ends_on = '2025-11-01', ended_by = 'ABSENT'
         where person_id = 1\
        """);

    assertThat(callers.hats(WANG))
        .containsExactly(new Hat(Role.TEACHER, new Scope.OfPerson(WANG), ""));
    assertThat(JpaRoleGrants.endExpired(db, TODAY)).isEqualTo(2);
    assertThat(JpaRoleGrants.endExpired(db, TODAY)).isZero();
  }

  @Test
  void a_hat_that_is_not_held_is_taken_off() {
    Hat foreign = new Hat(Role.COUNTY_CENTRE, new Scope.OfCounty(TAINAN), "臺南市");

    Caller caller = callers.presence(WANG).caller(foreign, "10.0.0.1");

    assertThat(caller.name()).isEqualTo("王小明");
    assertThat(caller.grants()).hasSize(1);
    assertThat(caller.plays(Set.of(Role.COUNTY_CENTRE))).isFalse();
  }

  @Test
  void messages_to_a_role_reach_its_holders_unless_they_are_disabled() {
    grant(3, "COUNTY_CENTRE", null, "67000", "GRANTED", null);
    JdbcRoleHolders holders = new JdbcRoleHolders(db, CLOCK);

    assertThat(holders.holders(Role.COUNTY_CENTRE, new Scope.OfCounty(TAINAN)))
        .containsExactly(CHEN);
    assertThat(holders.holders(Role.PRINCIPAL, new Scope.OfSchool(RENDE))).containsExactly(LEE);
    assertThat(holders.holders(Role.TEACHER, new Scope.OfSchool(RENDE))).containsExactly(WANG, LEE);

    accounts.disable(CHEN, "BY_HAND", NOW);
    assertThat(holders.holders(Role.COUNTY_CENTRE, new Scope.OfCounty(TAINAN))).isEmpty();
  }

  @Test
  void a_role_reaches_a_county_by_a_grant_for_it_or_for_the_country() {
    grant(1, "REVIEWER", null, TAINAN.value(), "GRANTED", null);
    grant(2, "REVIEWER", null, null, "GRANTED", null);
    grant(3, "REVIEWER", null, TAINAN.value(), "GRANTED", null);
    grant(3, "REVIEWER", null, null, "GRANTED", null);
    JdbcRoleHolders holders = new JdbcRoleHolders(db, CLOCK);

    assertThat(holders.reaching(Role.REVIEWER, TAINAN)).containsExactly(WANG, LEE, CHEN);
    assertThat(holders.reaching(Role.REVIEWER, new CountyCode("63000"))).containsExactly(LEE, CHEN);
    assertThat(holders.reaching(Role.REVIEWER, null)).containsExactly(LEE, CHEN);
    assertThat(holders.reaching(Role.PRINCIPAL, TAINAN)).isEmpty();

    accounts.disable(CHEN, "BY_HAND", NOW);
    assertThat(holders.reaching(Role.REVIEWER, TAINAN)).containsExactly(WANG, LEE);
  }

  @Test
  void whoever_holds_a_role_at_some_school_of_a_county_is_found_once() {
    grant(1, "SCHOOL_OFFICER", RENDE.value(), null, "GRANTED", null);
    JdbcRoleHolders holders = new JdbcRoleHolders(db, CLOCK);

    SchoolCode elsewhere = new SchoolCode("999999");
    assertThat(holders.grantedAt(Role.SCHOOL_OFFICER, List.of(elsewhere, RENDE)))
        .containsExactly(WANG);
    assertThat(holders.grantedAt(Role.SCHOOL_OFFICER, List.of(elsewhere))).isEmpty();
    assertThat(holders.atSchools(Role.SCHOOL_OFFICER, TAINAN)).containsExactly(WANG);
    assertThat(holders.atSchools(Role.SCHOOL_OFFICER, null)).containsExactly(WANG);
    assertThat(holders.atSchools(Role.SCHOOL_OFFICER, new CountyCode("63000"))).isEmpty();
    assertThat(holders.atSchools(Role.PRINCIPAL, TAINAN)).containsExactly(LEE);

    db.update("update directory.school set status = 'CLOSED' where code = ?", RENDE.value());
    assertThat(holders.atSchools(Role.SCHOOL_OFFICER, TAINAN)).isEmpty();
    assertThat(holders.atSchools(Role.PRINCIPAL, TAINAN)).isEmpty();
  }

  @Test
  void roles_are_listed_by_state_and_within_reach() {
    grant(1, "SCHOOL_OFFICER", "114601", null, "REQUESTED", null);
    grant(3, "COUNTY_CENTRE", null, "67000", "GRANTED", null);
    Reach taoyuan = new Reach(false, Set.of(new CountyCode("68000")), Set.of(), null);

    assertThat(roles(RoleFilter.State.WAITING, NATION))
        .extracting(RoleRow::personName, RoleRow::place, RoleRow::countyCode)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("王小明", "市立仁德國小", "67000"));
    assertThat(roles(RoleFilter.State.IN_FORCE, NATION)).hasSize(1);
    assertThat(roles(RoleFilter.State.REVIEW_DUE, NATION)).isEmpty();
    assertThat(roles(RoleFilter.State.PAST, NATION)).isEmpty();
    assertThat(roles(RoleFilter.State.WAITING, taoyuan)).isEmpty();
    assertThat(queries.rolesOf(WANG)).hasSize(1);
  }

  private List<RoleRow> roles(RoleFilter.State state, Reach reach) {
    return queries.roles(new RoleFilter(state, null), reach, TODAY, 0, 20).rows();
  }

  private void grant(
      long person, String role, String school, String county, String status, LocalDate until) {
    db.update(
        """
        insert into directory.role_grant
          (person_id, role, school_code, county_code, status, starts_on, ends_on, review_on,
           reason, requested_on)
        values (?, ?, ?, ?, ?, '2025-08-01', ?, '2026-08-01', '測試', '2025-08-01')\
        """,
        person,
        role,
        school,
        county,
        status,
        until);
  }
}
