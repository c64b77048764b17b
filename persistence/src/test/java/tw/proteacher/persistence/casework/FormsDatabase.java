package tw.proteacher.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.SheetAccess;
import tw.proteacher.casework.model.FormsService;
import tw.proteacher.casework.model.SheetMail;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolYear;

/** The shipped forms and two teachers, in a database of their own. */
abstract class FormsDatabase {
  static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
  static final CaseRef CASE = new CaseRef("certification.evidence", 7);
  static final SchoolYear YEAR = new SchoolYear(115);
  static final String TAINAN = "67000";
  static final String KAOHSIUNG = "64000";

  final Db db = new Db(TestDatabase.fresh());
  final JdbcTemplates templates = new JdbcTemplates(db);
  final List<String> told = new ArrayList<>();
  final FormsService forms =
      new FormsService(
          templates,
          new JdbcSheets(db),
          new SheetMail(
              (to, template, facts, link) -> {
                to.forEach(one -> told.add(one + " " + template + " " + link));
                return to.size();
              },
              List.<SheetAccess>of()),
          Clock.fixed(NOON, ZoneId.of("Asia/Taipei")));
  PersonId owner = new PersonId(0);
  PersonId partner = new PersonId(0);

  @BeforeEach
  final void two_teachers() {
    owner = person("林老師");
    partner = person("陳老師");
  }

  static void refused(ThrowingCallable step, String... codes) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(step)
        .satisfies(
            refused ->
                assertThat(refused.findings()).extracting(Finding::code).containsExactly(codes));
  }

  PersonId person(String name) {
    return new PersonId(
        db.one(
            """
            insert into directory.person (id_hash, id_key, id_cipher, id_mask, name, born_on,
              created_at, changed_at)
            values (decode(md5(?), 'hex'), 'test', '', 'A12*****89', ?, '1980-01-01', now(), now())
            returning id
            """,
            row -> row.getLong("id"),
            name,
            name));
  }
}
