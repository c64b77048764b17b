package tw.proteacher.persistence.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.training.CourseKind;
import tw.proteacher.training.kind.CourseKinds.Applied;
import tw.proteacher.training.kind.CourseKinds.Effect;
import tw.proteacher.training.kind.CourseKinds.KindRule;
import tw.proteacher.training.kind.CourseKinds.Misplaced;
import tw.proteacher.training.kind.KindRuleDraft;

@DisplayName("課程性質")
class CourseKindsTest {
  private final Db db = new Db(TestDatabase.fresh());
  private final JdbcCourseKinds kinds = new JdbcCourseKinds(db);

  @BeforeEach
  void three_courses_of_two_people() {
    course(1, "A1", "教學觀察與會談技術", "CORE");
    course(2, "A1", "進階實務探討", "CORE");
    course(3, "M1", "班級經營", "ELECTIVE");
    db.update(
        """
        insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name)
        select n, int8send(n), 'k', '', 'A12****789', '教師' || n from generate_series(1, 3) n\
        """);
    hours(1, 2, "L");
    hours(2, 1, "L");
    hours(3, 2, "W");
  }

  @Test
  void courses_that_fit_the_rules_are_left_alone() {
    assertThat(kinds.effect(inForce(), 1))
        .isEqualTo(
            new Effect(
                2,
                1,
                30,
                List.of(
                    new Misplaced(2, 113, "A1", "進階實務探討", CourseKind.CORE, CourseKind.PRACTICE))));
  }

  @Test
  void applying_puts_them_right_and_has_their_people_recomputed() {
    Applied applied = kinds.apply(inForce());

    assertThat(applied).isEqualTo(new Applied(2, 1));
    assertThat(kinds.effect(inForce(), 1).courses()).isZero();
    assertThat(db.list("select kind from training.course order by code", row -> row.getString(1)))
        .containsExactly("CORE", "PRACTICE", "CORE");
    assertThat(db.list("select person_id from intake.touched_person", row -> row.getLong(1)))
        .containsExactly(1L);
    assertThat(kinds.apply(inForce())).isEqualTo(new Applied(0, 0));
  }

  @Test
  void the_first_rule_that_fits_decides_whatever_stands_behind_it() {
    List<KindRuleDraft> typed =
        List.of(
            new KindRuleDraft(1, "A1", "%會談%", CourseKind.ELECTIVE, "依據"),
            new KindRuleDraft(2, "", "%", CourseKind.CORE, "依據"),
            new KindRuleDraft(3, "", "%實務探討%", CourseKind.PRACTICE, "依據"));

    assertThat(kinds.effect(typed, 9).first())
        .extracting(Misplaced::code, Misplaced::then)
        .containsExactly(tuple(1, CourseKind.ELECTIVE), tuple(3, CourseKind.CORE));
  }

  @Test
  void a_rule_is_added_changed_and_taken_away() {
    long id = kinds.add(new KindRuleDraft(5, "", "%議題%", CourseKind.ELECTIVE, "公文"));
    KindRuleDraft changed = new KindRuleDraft(30, "M1", "%議題%", CourseKind.PRACTICE, "更正");
    kinds.change(id, changed);

    assertThat(kinds.rules()).last().isEqualTo(new KindRule(id, 1, changed));

    kinds.remove(id);

    assertThat(kinds.rules()).extracting(KindRule::id).doesNotContain(id);
  }

  private List<KindRuleDraft> inForce() {
    return kinds.rules().stream().map(KindRule::says).toList();
  }

  private void course(int code, String category, String name, String kind) {
    db.update(
        """
        insert into training.course (id, code, school_year, category, name, organiser, mode,
          starts_on, ends_on, kind, content_hash)
        values (?, ?, 113, ?, ?, '單位', 'PHYSICAL', date '2024-09-01', date '2024-09-01', ?, ?)\
        """,
        code,
        code,
        category,
        name,
        kind,
        (long) code);
  }

  private void hours(long person, int course, String state) {
    db.update(
        """
        insert into training.hour_record (person_id, course_code, course_id, tenths, source, state)
        values (?, ?, ?, 30, 'F', ?)\
        """,
        person,
        course,
        course,
        state);
  }
}
