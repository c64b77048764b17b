package tw.proteacher.container;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import tw.proteacher.certification.application.RuleSetDraft;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.Grant;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Scope;

/** What tests of use cases share: to act as somebody, to be refused, to look into the database. */
abstract class UseCaseTest {
  @Resource(lookup = "java:/jdbc/ProTeacher")
  DataSource dataSource;

  static Caller teacher(PersonId person) {
    return as(person, Role.TEACHER, new Scope.OfPerson(person));
  }

  static Caller as(PersonId person, Role role, Scope scope) {
    return new Caller(person, "測試", List.of(new Grant(role, scope)), "127.0.0.1");
  }

  static void run(Caller caller, Runnable work) {
    get(
        caller,
        () -> {
          work.run();
          return true;
        });
  }

  static <T> T get(Caller caller, Supplier<T> work) {
    return Access.as(caller, work);
  }

  static void denied(Caller caller, Runnable work) {
    assertThrows(AccessDenied.class, () -> run(caller, work));
  }

  static void hidden(Caller caller, Runnable work) {
    assertThrows(NotFound.class, () -> run(caller, work));
  }

  /** Code of the first reason. */
  static String refusal(Caller caller, Runnable work) {
    return assertThrows(RuleViolation.class, () -> run(caller, work)).findings().get(0).code();
  }

  String text(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  long number(String sql) throws SQLException {
    return Long.parseLong(text(sql));
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The same rules from another school year on, with other practice items. */
  static RuleSetDraft beginning(
      RuleSetDraft rules, int year, LocalDate effectiveOn, List<RuleSetDraft.Item> items) {
    return new RuleSetDraft(
        rules.authority(),
        rules.tier(),
        year,
        null,
        effectiveOn,
        rules.total(),
        rules.core(),
        rules.practice(),
        rules.regularTenths(),
        rules.teachingTenths(),
        rules.qualified(),
        rules.holding(),
        rules.attendedTenths(),
        rules.inOrder(),
        rules.schoolMeeting(),
        rules.quotaPercent(),
        items,
        rules.extraYears(),
        rules.lastDay(),
        rules.countsFromFirst(),
        rules.validityYears(),
        rules.numberLetter(),
        rules.confirmed(),
        rules.source(),
        "新學年度");
  }
}
