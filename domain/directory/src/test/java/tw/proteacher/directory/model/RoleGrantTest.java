package tw.proteacher.directory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Grant;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Scope;
import tw.proteacher.shared.Subject;

@DisplayName("角色授權")
class RoleGrantTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 22);
  private static final PersonId OFFICER = new PersonId(1);
  private static final PersonId PRINCIPAL = new PersonId(2);
  private static final PersonId CENTRE = new PersonId(3);
  private static final CountyCode TAINAN = new CountyCode("67000");
  private static final CountyCode TAOYUAN = new CountyCode("68000");
  private static final SchoolCode RENDE = new SchoolCode("114601");
  private static final Subject SCHOOL = Subject.school(RENDE, TAINAN);

  @Test
  void a_request_is_in_force_once_somebody_else_approves_it() {
    RoleGrant grant = requested();
    assertThat(grant.isInForce(TODAY)).isFalse();

    grant.approve(CENTRE, "", TODAY);

    assertThat(grant.isInForce(TODAY)).isTrue();
    assertThat(grant.reviewOn()).isEqualTo(TODAY.plusYears(1));
  }

  @Test
  void nobody_approves_what_he_asked_for_or_gets() {
    assertThatThrownBy(() -> requested().approve(PRINCIPAL, "", TODAY))
        .hasMessage("directory.grant.own");
    assertThatThrownBy(() -> requested().approve(OFFICER, "", TODAY))
        .hasMessage("directory.grant.own");
  }

  @Test
  void a_refusal_says_why() {
    RoleGrant grant = requested();

    assertThatThrownBy(() -> grant.refuse(CENTRE, " ", TODAY))
        .hasMessage("directory.grant.note_missing");
    grant.refuse(CENTRE, "已有承辦人", TODAY);
    assertThat(grant.status()).isEqualTo(GrantStatus.REFUSED);
  }

  @Test
  void a_role_ends_on_its_last_day_or_when_it_is_ended() {
    RoleGrant grant =
        RoleGrant.request(
            OFFICER,
            Role.SCHOOL_OFFICER,
            new Scope.OfSchool(RENDE),
            PRINCIPAL,
            "代理承辦",
            TODAY,
            TODAY.plusDays(30));
    grant.approve(CENTRE, "", TODAY);

    assertThat(grant.isInForce(TODAY.plusDays(30))).isTrue();
    assertThat(grant.isInForce(TODAY.plusDays(31))).isFalse();
    grant.end(CENTRE, TODAY);
    assertThat(grant.isInForce(TODAY)).isFalse();
  }

  @Test
  void only_whoever_asked_takes_a_request_back() {
    RoleGrant grant = requested();

    assertThatThrownBy(() -> grant.withdraw(CENTRE, TODAY))
        .hasMessage("directory.grant.not_requester");
    grant.withdraw(PRINCIPAL, TODAY);
    assertThat(grant.status()).isEqualTo(GrantStatus.WITHDRAWN);
  }

  @Test
  void a_decided_request_is_not_decided_again() {
    RoleGrant grant = requested();
    grant.approve(CENTRE, "", TODAY);

    assertThatThrownBy(() -> grant.refuse(CENTRE, "誤核", TODAY))
        .isInstanceOf(RuleViolation.class)
        .hasMessage("directory.grant.bad_status");
  }

  @Test
  void a_role_that_is_not_in_force_cannot_be_handed_over() {
    assertThatThrownBy(() -> requested().handOver(PRINCIPAL, OFFICER, "調職", TODAY))
        .hasMessage("directory.grant.not_in_force");
  }

  @Test
  void a_reason_is_needed_and_the_last_day_lies_ahead() {
    Scope school = new Scope.OfSchool(RENDE);

    assertThatThrownBy(
            () -> RoleGrant.request(OFFICER, Role.MENTOR, school, PRINCIPAL, " ", TODAY, null))
        .hasMessage("directory.grant.reason_missing");
    assertThatThrownBy(
            () ->
                RoleGrant.request(
                    OFFICER, Role.MENTOR, school, PRINCIPAL, "薪傳", TODAY, TODAY.minusDays(1)))
        .hasMessage("directory.grant.until_past");
  }

  @ParameterizedTest
  @CsvSource({
    "COUNTY_CENTRE, 67000, true",
    "COUNTY_CENTRE, 68000, false",
    "NATIONAL_CENTRE, , true",
    "OPERATOR, , false"
  })
  void the_county_decides_about_its_schools(Role role, String county, boolean allowed) {
    Scope scope =
        county == null ? new Scope.OfNation() : new Scope.OfCounty(new CountyCode(county));

    assertThat(
            GrantPolicy.allows(
                GrantPolicy.approvers(Role.SCHOOL_OFFICER), wearing(role, scope), SCHOOL))
        .isEqualTo(allowed);
  }

  @Test
  void a_county_does_not_decide_about_itself() {
    Caller centre = wearing(Role.COUNTY_CENTRE, new Scope.OfCounty(TAOYUAN));
    Set<Role> approvers = GrantPolicy.approvers(Role.COUNTY_CENTRE);

    assertThat(GrantPolicy.allows(approvers, centre, Subject.county(TAOYUAN))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void every_role_is_either_granted_by_somebody_or_by_nobody_at_all(Role role) {
    boolean grantable = GrantPolicy.GRANTABLE.contains(role);

    assertThat(GrantPolicy.approvers(role).isEmpty()).isEqualTo(!grantable);
    assertThat(GrantPolicy.requesters(role).isEmpty()).isEqualTo(!grantable);
    assertThat(GrantPolicy.widths(role).isEmpty()).isEqualTo(!grantable);
  }

  private static RoleGrant requested() {
    return RoleGrant.request(
        OFFICER, Role.SCHOOL_OFFICER, new Scope.OfSchool(RENDE), PRINCIPAL, "接任承辦", TODAY, null);
  }

  private static Caller wearing(Role role, Scope scope) {
    return new Caller(CENTRE, "centre", List.of(new Grant(role, scope)), "");
  }
}
