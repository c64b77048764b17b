package tw.proteacher.persistence.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.directory.Appointment;
import tw.proteacher.directory.Hat;
import tw.proteacher.directory.NationalId;
import tw.proteacher.directory.People;
import tw.proteacher.directory.PersonCard;
import tw.proteacher.directory.application.FormerNameRow;
import tw.proteacher.directory.application.MembershipRow;
import tw.proteacher.directory.application.PersonFile;
import tw.proteacher.directory.application.TeacherFilter;
import tw.proteacher.directory.application.TeacherRow;
import tw.proteacher.directory.model.IdentityRotation;
import tw.proteacher.directory.model.KeyedIdentityVault;
import tw.proteacher.directory.model.SecretKeys;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Scope;
import tw.proteacher.shared.Subject;

@DisplayName("人員學校的資料庫")
class DirectoryAdaptersTest extends DirectoryDatabase {
  @Test
  void a_card_shows_the_main_membership_and_the_subject_all_of_them() {
    JdbcPeople people = new JdbcPeople(db);

    PersonCard card = people.card(WANG);

    assertThat(card.schoolName()).isEqualTo("市立仁德國小");
    assertThat(card.countyName()).isEqualTo("臺南市");
    assertThat(card.appointment()).isEqualTo(Appointment.REGULAR);
    assertThat(card.regularYears()).isEqualByComparingTo("3.5");
    assertThat(people.subjectOf(WANG))
        .isEqualTo(
            Subject.person(
                WANG,
                Set.of(RENDE, new SchoolCode("034501")),
                Set.of(TAINAN, new CountyCode("68000"))));
    assertThat(people.known(WANG)).isEqualTo(new People.Known(people.subjectOf(WANG), card));
    assertThat(people.byHash(new byte[] {2})).contains(LEE);
    assertThat(people.cards(List.of(WANG, LEE, new PersonId(99)))).containsOnlyKeys(WANG, LEE);
    assertThatThrownBy(() -> people.card(new PersonId(99))).isInstanceOf(NotFound.class);
  }

  @Test
  void whoever_has_left_keeps_the_years_but_not_the_school() {
    db.update("update directory.membership set ends_on = '2025-11-01', ended_by = 'ABSENT'");

    PersonCard card = new JdbcPeople(db).card(WANG);

    assertThat(card.school()).isNull();
    assertThat(card.title()).isEmpty();
    assertThat(card.regularYears()).isEqualByComparingTo("3.5");
    assertThat(new JdbcPeople(db).subjectOf(WANG).schools()).isEmpty();
    assertThat(new JdbcPeople(db).known(WANG).subject().counties()).isEmpty();
  }

  @Test
  void a_file_holds_the_way_of_the_person_with_what_is_open_first() {
    db.update(
        """
        update directory.membership set ends_on = '2025-11-01', ended_by = 'ABSENT'
         where person_id = 1 and is_main
        """);
    db.update(
        """
        insert into directory.person_name_history (person_id, name, used_until)
        values (1, '王大明', '2020-01-01'), (1, '王曉明', '2023-01-01'), (2, '李同', '2021-01-01')
        """);
    db.update("insert into directory.account (person_id, last_sign_in_at) values (1, now())");

    PersonFile file = queries.file(WANG);

    assertThat(file.memberships())
        .extracting(MembershipRow::schoolName, MembershipRow::endsOn)
        .containsExactly(tuple("市立中壢國中", null), tuple("市立仁德國小", LocalDate.of(2025, 11, 1)));
    assertThat(file.formerNames()).extracting(FormerNameRow::name).containsExactly("王曉明", "王大明");
    assertThat(file.contact().lastSignInAt()).isNotNull();
    assertThat(queries.file(CHEN).memberships()).isEmpty();
    assertThatThrownBy(() -> queries.file(new PersonId(99))).isInstanceOf(NotFound.class);
  }

  @Test
  void a_county_finds_its_own_people_and_a_percent_sign_is_only_text() {
    Reach tainan = new Reach(false, Set.of(TAINAN), Set.of(), null);

    assertThat(names(new TeacherFilter("", "", ""), tainan)).containsExactly("李大同", "王小明");
    assertThat(names(new TeacherFilter("王", "", ""), tainan)).containsExactly("王小明");
    assertThat(names(new TeacherFilter("中壢", "", ""), tainan)).isEmpty();
    assertThat(names(new TeacherFilter("%", "", ""), tainan)).isEmpty();
    assertThat(names(new TeacherFilter("陳", "", ""), NATION)).containsExactly("陳中心");
    assertThat(names(new TeacherFilter("", "68000", ""), NATION)).containsExactly("王小明");
  }

  @Test
  void every_word_has_to_be_found_in_name_or_school() {
    String school = queries.teachers(filter("王小明"), NATION, 0, 1).rows().get(0).schoolName();

    assertThat(names(filter("王 " + school), NATION)).containsExactly("王小明");
    assertThat(names(filter(school + "\u3000小明"), NATION)).containsExactly("王小明");
    assertThat(names(filter("李 小明"), NATION)).isEmpty();
  }

  @Test
  void the_owner_sees_who_else_looked_at_his_data() {
    audit(2, 1, "directory.person.read");
    audit(1, 1, "directory.phone.change");
    audit(2, 3, "directory.person.read");

    var seen = queries.accessesTo(WANG, 0, 20);

    assertThat(seen.total()).isEqualTo(1);
    assertThat(seen.rows().get(0).who()).isEqualTo("李大同");
    assertThat(seen.rows().get(0).place()).isEqualTo("市立仁德國小");
  }

  @Test
  void a_thousand_sealed_ids_are_sealed_anew_in_the_database() {
    String old = "k1:" + key(1);
    KeyedIdentityVault before = new KeyedIdentityVault(SecretKeys.parse(old), store());
    NationalId id = new NationalId("A123456789");
    var sealed = before.seal(id);
    byte[] hash = before.hash(id);
    db.update("update directory.person set id_cipher = ?, id_key = 'k1'", (Object) sealed.cipher());
    KeyedIdentityVault both =
        new KeyedIdentityVault(SecretKeys.parse("k2:" + key(2) + "," + old), store());

    IdentityRotation rotation = new IdentityRotation(both, new JdbcSealedIds(db));

    assertThat(rotation.keyId()).isEqualTo("k2");
    assertThat(new JdbcSealedIds(db).keysInUse()).containsExactly("k1");
    assertThat(rotation.reseal(2)).isEqualTo(2);
    assertThat(new JdbcSealedIds(db).keysInUse()).containsExactly("k1", "k2");
    assertThat(rotation.reseal(10)).isEqualTo(1);
    assertThat(rotation.remaining()).isZero();
    KeyedIdentityVault after = new KeyedIdentityVault(SecretKeys.parse("k2:" + key(2)), store());
    assertThat(after.hash(id)).isEqualTo(hash);
    assertThat(
            db.list(
                "select id_key, id_cipher from directory.person",
                row ->
                    after.open(
                        new tw.proteacher.directory.IdentityVault.Sealed(
                            row.getString(1), row.getBytes(2)))))
        .containsOnly(id);
  }

  @Test
  void memberships_whose_day_has_come_end_at_night() {
    JdbcPersons persons = new JdbcPersons(db);
    db.update("update directory.membership set leaves_on = ? where person_id = 2", TODAY);
    db.update(
        "update directory.membership set leaves_on = ? where person_id = 1", TODAY.plusDays(1));

    assertThat(persons.endLeft(TODAY)).isEqualTo(1);
    assertThat(persons.endLeft(TODAY)).isZero();

    assertThat(callers.hats(LEE))
        .containsExactly(new Hat(Role.TEACHER, new Scope.OfPerson(LEE), ""));
    assertThat(db.list("select person_id from intake.touched_person", row -> row.getLong(1)))
        .containsExactly(2L);
  }

  @Test
  void somebody_of_a_centre_is_enrolled_by_hand() {
    KeyedIdentityVault vault = new KeyedIdentityVault(SecretKeys.parse("k1:" + key(1)), store());
    NationalId id = new NationalId("A800000014");

    PersonId person =
        new JdbcPersons(db).enrol(vault.hash(id), vault.seal(id), id.mask(), "周全國", "chou");

    assertThat(accounts.bySubject("chou")).contains(person);
    assertThat(new JdbcPeople(db).byHash(vault.hash(id))).contains(person);
    assertThat(new JdbcPeople(db).card(person).schoolName()).isEmpty();
  }

  @Test
  void the_22_counties_are_there() {
    JdbcCounties counties = new JdbcCounties(db);

    assertThat(counties.all()).hasSize(22);
    assertThat(counties.get(TAINAN).name()).isEqualTo("臺南市");
  }

  private JdbcHashKeyStore store() {
    return new JdbcHashKeyStore(db);
  }

  private static TeacherFilter filter(String text) {
    return new TeacherFilter(text, "", "");
  }

  private List<String> names(TeacherFilter filter, Reach reach) {
    return queries.teachers(filter, reach, 0, 20).rows().stream().map(TeacherRow::name).toList();
  }

  private void audit(long actor, long subject, String event) {
    db.update(
        """
        insert into platform.audit
          (chain, seq, at, event, outcome, actor_id, actor_name, address, target, subject_id,
           previous, hash)
        select 0, coalesce(max(seq), 0) + 1, now(), ?, 'DONE', ?,
               (select name from directory.person where id = ?), '', '', ?, '', ''
          from platform.audit\
        """,
        event,
        actor,
        actor,
        subject);
  }

  private static String key(int seed) {
    byte[] key = new byte[32];
    new Random(seed).nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }
}
