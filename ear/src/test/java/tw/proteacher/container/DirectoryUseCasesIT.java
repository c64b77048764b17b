package tw.proteacher.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.proteacher.directory.Callers;
import tw.proteacher.directory.Hat;
import tw.proteacher.directory.application.ChangePhone;
import tw.proteacher.directory.application.DisableAccount;
import tw.proteacher.directory.application.FindTeachers;
import tw.proteacher.directory.application.GrantRole;
import tw.proteacher.directory.application.HandOverRole;
import tw.proteacher.directory.application.ListRoles;
import tw.proteacher.directory.application.ProveEmail;
import tw.proteacher.directory.application.RequestRole;
import tw.proteacher.directory.application.RoleFilter;
import tw.proteacher.directory.application.TeacherFilter;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Scope;

/** Who may do what to whom, through the gate: own school and county, and all the others. */
@ExtendWith(ArquillianExtension.class)
class DirectoryUseCasesIT extends UseCaseTest {
  private static final Scope RENDE = new Scope.OfSchool(new SchoolCode("914601"));
  private static final Scope ZHONGLI = new Scope.OfSchool(new SchoolCode("934501"));
  private static final Scope TAINAN = new Scope.OfCounty(new CountyCode("67000"));
  private static final Scope TAOYUAN = new Scope.OfCounty(new CountyCode("68000"));
  private static final PersonId WANG = new PersonId(9001);
  private static final PersonId LEE = new PersonId(9002);
  private static final PersonId OFFICER = new PersonId(9003);
  private static final PersonId CENTRE = new PersonId(9004);
  private static final RoleFilter WAITING = new RoleFilter(RoleFilter.State.WAITING, null);

  @Inject private RequestRole requestRole;
  @Inject private GrantRole grantRole;
  @Inject private HandOverRole handOverRole;
  @Inject private ListRoles listRoles;
  @Inject private FindTeachers findTeachers;
  @Inject private DisableAccount disableAccount;
  @Inject private ProveEmail proveEmail;
  @Inject private ChangePhone changePhone;
  @Inject private Callers callers;

  @Deployment
  static EnterpriseArchive theRealEar() {
    return TheRealEar.with(DirectoryUseCasesIT.class);
  }

  @BeforeEach
  void fourPeopleAtTwoSchools() throws SQLException {
    execute("delete from directory.role_grant where person_id between 9001 and 9004");
    execute("delete from directory.email_verification where person_id between 9001 and 9004");
    execute("delete from directory.account where person_id between 9001 and 9004");
    execute(
        """
        insert into directory.school (id, code, name, county_code, level) values
          (9001, '914601', '市立仁德國小', '67000', 'ELEMENTARY'),
          (9002, '934501', '市立中壢國中', '68000', 'JUNIOR') on conflict do nothing\
        """);
    execute(
        """
        insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name)
        select n, int8send(n), 'demo', '', 'A12****789', '人員' || n
          from generate_series(9001, 9004) n on conflict do nothing\
        """);
    execute(
        """
        insert into directory.membership
          (person_id, school_id, title, appointment, is_main, starts_on)
        select n, 9001, '教師', 'REGULAR', true, '2020-08-01'
          from generate_series(9001, 9003) n on conflict do nothing\
        """);
    execute("update directory.person set email = null, email_verified_at = null where id > 9000");
  }

  @Test
  void a_role_is_in_force_once_the_county_has_approved_it() {
    request(as(OFFICER, Role.SCHOOL_OFFICER, RENDE), WANG, Role.SCHOOL_OFFICER, RENDE);
    assertFalse(wears(WANG, Role.SCHOOL_OFFICER));

    Caller centre = as(CENTRE, Role.COUNTY_CENTRE, TAINAN);
    run(centre, () -> grantRole.approve(waiting(centre), ""));

    assertTrue(wears(WANG, Role.SCHOOL_OFFICER));
  }

  @Test
  void nobody_approves_a_request_of_his_own() {
    Caller centre = as(CENTRE, Role.COUNTY_CENTRE, TAINAN);
    request(centre, WANG, Role.SCHOOL_OFFICER, RENDE);

    assertEquals(
        "directory.grant.own", refusal(centre, () -> grantRole.approve(waiting(centre), "")));
    assertFalse(wears(WANG, Role.SCHOOL_OFFICER));
  }

  @Test
  void another_county_and_another_school_are_out_of_reach() {
    Caller officer = as(OFFICER, Role.SCHOOL_OFFICER, RENDE);
    request(officer, WANG, Role.SCHOOL_OFFICER, RENDE);
    long grant = waiting(officer);
    Caller taoyuan = as(CENTRE, Role.COUNTY_CENTRE, TAOYUAN);
    Caller zhongli = as(OFFICER, Role.SCHOOL_OFFICER, ZHONGLI);

    denied(taoyuan, () -> grantRole.approve(grant, ""));
    denied(taoyuan, () -> grantRole.refuse(grant, "不"));
    denied(taoyuan, () -> findTeachers.show(WANG));
    denied(taoyuan, () -> disableAccount.disable(WANG));
    denied(zhongli, () -> request(zhongli, WANG, Role.MENTOR, RENDE));
    denied(zhongli, () -> listRoles.one(grant));
    denied(officer, () -> grantRole.approve(grant, ""));
    denied(officer, () -> request(officer, WANG, Role.COUNTY_CENTRE, TAINAN));
    denied(officer, () -> findTeachers.show(WANG));
    assertTrue(list(taoyuan).isEmpty());
  }

  @Test
  void a_county_cannot_make_itself_a_centre_nor_a_teacher_an_officer() {
    Caller centre = as(CENTRE, Role.COUNTY_CENTRE, TAINAN);
    request(centre, WANG, Role.COUNTY_CENTRE, TAINAN);
    Caller colleague = as(LEE, Role.COUNTY_CENTRE, TAINAN);

    denied(colleague, () -> grantRole.approve(waiting(centre), ""));
    denied(teacher(LEE), () -> request(teacher(LEE), LEE, Role.SCHOOL_OFFICER, RENDE));
  }

  @Test
  void a_school_role_is_for_people_of_the_school() {
    Caller centre = as(CENTRE, Role.COUNTY_CENTRE, TAOYUAN);

    assertEquals(
        "directory.grant.not_member",
        refusal(centre, () -> request(centre, WANG, Role.SCHOOL_OFFICER, ZHONGLI)));
  }

  @Test
  void approving_a_successor_ends_the_old_grant_at_once() {
    Caller officer = as(OFFICER, Role.SCHOOL_OFFICER, RENDE);
    Caller centre = as(CENTRE, Role.COUNTY_CENTRE, TAINAN);
    request(officer, WANG, Role.SCHOOL_OFFICER, RENDE);
    long first = waiting(officer);
    run(centre, () -> grantRole.approve(first, ""));

    run(officer, () -> handOverRole.handOver(first, LEE, "調職"));
    assertTrue(wears(WANG, Role.SCHOOL_OFFICER));
    run(centre, () -> grantRole.approve(waiting(centre), ""));

    assertFalse(wears(WANG, Role.SCHOOL_OFFICER));
    assertTrue(wears(LEE, Role.SCHOOL_OFFICER));
  }

  @Test
  void a_county_finds_its_own_people_only() {
    TeacherFilter everybody = new TeacherFilter("人員900", "", "");

    assertEquals(
        3,
        get(as(CENTRE, Role.COUNTY_CENTRE, TAINAN), () -> findTeachers.find(everybody, 0, 20))
            .total());
    assertEquals(
        0,
        get(as(CENTRE, Role.COUNTY_CENTRE, TAOYUAN), () -> findTeachers.find(everybody, 0, 20))
            .total());
    denied(teacher(WANG), () -> findTeachers.find(everybody, 0, 20));
  }

  @Test
  void a_code_is_good_once_and_for_its_own_person() throws SQLException {
    UUID request =
        get(teacher(WANG), () -> proveEmail.request("wang@it.example.com", Instant.now()));
    String code = codeTo("wang@it.example.com");

    assertEquals(
        "directory.code.expired", refusal(teacher(LEE), () -> proveEmail.confirm(request, code)));
    run(teacher(WANG), () -> proveEmail.confirm(request, code));
    assertEquals(
        "directory.code.expired", refusal(teacher(WANG), () -> proveEmail.confirm(request, code)));
  }

  @Test
  void who_signed_in_long_ago_signs_in_again_before_the_address_changes() {
    Instant anHourAgo = Instant.now().minus(Duration.ofHours(1));

    assertEquals(
        "directory.email.stale",
        refusal(teacher(WANG), () -> proveEmail.request("late@it.example.com", anHourAgo)));
  }

  @Test
  void five_wrong_codes_lock_even_the_right_one_out() throws SQLException {
    UUID request =
        get(teacher(WANG), () -> proveEmail.request("lock@it.example.com", Instant.now()));
    String code = codeTo("lock@it.example.com");
    String wrong = code.equals("00000000") ? "00000001" : "00000000";

    for (int i = 0; i < 4; i++) {
      assertEquals(
          "directory.code.wrong", refusal(teacher(WANG), () -> proveEmail.confirm(request, wrong)));
    }
    assertEquals(
        "directory.code.locked", refusal(teacher(WANG), () -> proveEmail.confirm(request, wrong)));
    assertEquals(
        "directory.code.locked", refusal(teacher(WANG), () -> proveEmail.confirm(request, code)));
    assertEquals(
        "directory.code.locked",
        refusal(teacher(WANG), () -> proveEmail.request("other@it.example.com", Instant.now())));
  }

  @Test
  void a_taken_address_is_answered_like_any_other_but_no_code_is_sent() throws SQLException {
    UUID first =
        get(teacher(WANG), () -> proveEmail.request("taken@it.example.com", Instant.now()));
    String code = codeTo("taken@it.example.com");
    run(teacher(WANG), () -> proveEmail.confirm(first, code));
    execute("delete from notices.outbox where address = 'Taken@it.example.com'");

    UUID second =
        get(teacher(LEE), () -> proveEmail.request("Taken@it.example.com", Instant.now()));

    assertFalse(
        Pattern.compile("\\d{8}").matcher(mailTo("Taken@it.example.com")).find(), "no code");
    assertEquals(
        "directory.code.wrong", refusal(teacher(LEE), () -> proveEmail.confirm(second, code)));
  }

  @Test
  void the_fourth_code_within_an_hour_is_refused() {
    for (int i = 0; i < 3; i++) {
      get(teacher(WANG), () -> proveEmail.request("often@it.example.com", Instant.now()));
    }

    assertEquals(
        "directory.code.too_many_sends",
        refusal(teacher(WANG), () -> proveEmail.request("often@it.example.com", Instant.now())));
  }

  @Test
  void nobody_in_particular_changes_nothing() {
    denied(Caller.ANONYMOUS, () -> changePhone.change("0912345678"));
  }

  private void request(Caller caller, PersonId person, Role role, Scope scope) {
    run(
        caller,
        () -> requestRole.request(new RequestRole.Command(person, role, scope, "測試", null)));
  }

  private long waiting(Caller caller) {
    return list(caller).get(0);
  }

  private List<Long> list(Caller caller) {
    return get(caller, () -> listRoles.list(WAITING, 0, 20)).rows().stream()
        .map(item -> item.row())
        .filter(row -> row.personId() > 9000)
        .map(row -> row.id())
        .toList();
  }

  private boolean wears(PersonId person, Role role) {
    return callers.hats(person).stream().map(Hat::role).anyMatch(role::equals);
  }

  private String codeTo(String address) throws SQLException {
    Matcher code = Pattern.compile("\\d{8}").matcher(mailTo(address));
    assertTrue(code.find(), "a code was sent");
    return code.group();
  }

  private String mailTo(String address) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet mail =
            statement.executeQuery(
                "select body from notices.outbox where address = '"
                    + address
                    + "' order by id desc limit 1")) {
      return mail.next() ? mail.getString(1) : "";
    }
  }
}
