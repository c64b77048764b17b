package tw.proteacher.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("權限範圍: 對物件, 不對頁面")
class AccessTest {
  private static final CountyCode TAINAN = new CountyCode("67000");
  private static final CountyCode TAOYUAN = new CountyCode("68000");
  private static final SchoolCode RENDE = new SchoolCode("114639");
  private static final Subject TEACHER_OF_RENDE =
      Subject.person(new PersonId(1), Set.of(RENDE), Set.of(TAINAN));

  @Test
  void a_centre_reaches_teachers_of_its_own_county_only() {
    assertThatCode(() -> over(centre(TAINAN), TEACHER_OF_RENDE)).doesNotThrowAnyException();
    assertThatThrownBy(() -> over(centre(TAOYUAN), TEACHER_OF_RENDE))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void a_grant_that_does_not_open_the_use_case_does_not_count() {
    Caller operator = caller(new Grant(Role.OPERATOR, new Scope.OfNation()));

    assertThatThrownBy(() -> over(operator, TEACHER_OF_RENDE)).isInstanceOf(AccessDenied.class);
  }

  @Test
  void what_belongs_to_the_nation_is_out_of_a_countys_reach() {
    assertThatThrownBy(() -> over(centre(TAINAN), Subject.nation()))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void ones_own_is_ones_own() {
    Caller me = caller(new Grant(Role.TEACHER, new Scope.OfPerson(new PersonId(7))));

    assertThatCode(() -> inUseCase(me, () -> own(7))).doesNotThrowAnyException();
    assertThatThrownBy(() -> inUseCase(me, () -> own(8))).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> inUseCase(Caller.PLATFORM, () -> own(7)))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void a_list_is_narrowed_to_the_grants_that_open_the_use_case() {
    Caller both =
        caller(
            new Grant(Role.COUNTY_CENTRE, new Scope.OfCounty(TAINAN)),
            new Grant(Role.SCHOOL_OFFICER, new Scope.OfSchool(RENDE)));

    Reach reach = inUseCase(both, Access::reach);

    assertThat(reach.counties()).containsExactly(TAINAN);
    assertThat(reach.schools()).isEmpty();
    assertThat(reach.nation()).isFalse();
  }

  @Test
  void the_caller_is_forgotten_when_the_work_is_done() {
    Access.as(centre(TAINAN), () -> "done");

    assertThat(Access.caller()).isEqualTo(Caller.ANONYMOUS);
  }

  private static Object over(Caller caller, Subject subject) {
    return inUseCase(
        caller,
        () -> {
          Access.over(subject);
          return "reached";
        });
  }

  private static Object own(long person) {
    Access.own(new PersonId(person));
    return "reached";
  }

  private static <T> T inUseCase(Caller caller, Supplier<T> work) {
    return Access.as(
        caller,
        () -> {
          Access.enter(Set.of(Role.COUNTY_CENTRE, Role.TEACHER));
          try {
            return work.get();
          } finally {
            Access.leave();
          }
        });
  }

  private static Caller centre(CountyCode county) {
    return caller(new Grant(Role.COUNTY_CENTRE, new Scope.OfCounty(county)));
  }

  private static Caller caller(Grant... grants) {
    return new Caller(new PersonId(7), "承辦人", List.of(grants), "127.0.0.1");
  }
}
