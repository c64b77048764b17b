package tw.proteacher.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.proteacher.persistence.platform.FlywayMigration;

@DisplayName("兩個節點: 一個倒下, 另一個接手")
class TwoNodesIT {
  private static final String START = "{\"job\":\"nightly-reconciliation\"}";

  @TempDir Path folder;

  @Test
  void a_night_and_a_form_begun_on_one_node_are_finished_on_the_other() throws Exception {
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start()) {
      DataSource database = postgres.getPostgresDatabase();
      installedLongAgo(database);
      Path inbox = Files.createDirectories(folder.resolve("inbox"));
      String url = postgres.getJdbcUrl("postgres", "postgres");
      CompletableFuture<Path> feeds = CompletableFuture.supplyAsync(this::writeFeeds);
      try (ServerUnderTest one = Nodes.node("one", url, inbox);
          ServerUnderTest two = Nodes.node("two", url, inbox)) {
        oneRunByItself(database);
        Nodes.joined(one, two);
        Nodes.joined(two, one);
        FormSession first = Nodes.halfFilled(one, "operator1");
        FormSession second = Nodes.halfFilled(two, "nation1");
        deliver(feeds.join(), inbox);

        long run = startedOnce(one, two);
        ServerUnderTest executing = untilMidway(database, run).equals("one") ? one : two;
        ServerUnderTest other = executing == one ? two : one;
        executing.killServer();

        Nodes.finish(first, other, "06-2991111");
        Nodes.finish(second, other, "02-77366666");
        ServerUnderTest.await(
            () ->
                text(database, "select status from intake.run where id = " + run)
                    .equals("COMPLETED"),
            "completed by the other node");
        finishedByTheOther(database, run, other == one ? "one" : "two");
        nothingTwice(database);
      }
    }
  }

  /** Every night before today's is over, so that today's is due as soon as a node looks. */
  private static void installedLongAgo(DataSource database) {
    FlywayMigration.migrate(database);
    execute(database, "insert into intake.night (last_on) values (date '2025-11-01')");
  }

  /** Both nodes have looked for the night that was due. */
  private static void oneRunByItself(DataSource database) {
    ServerUnderTest.await(
        () ->
            text(database, "select count(*) from intake.run where status = 'COMPLETED'")
                .equals("1"),
        "through the night that was due");
    assertThat(text(database, "select count(*) from intake.run")).isEqualTo("1");
  }

  private static long startedOnce(ServerUnderTest one, ServerUnderTest two) {
    var answers =
        Stream.of(one, two)
            .map(node -> CompletableFuture.supplyAsync(() -> node.operate("POST", "/runs", START)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(answers)
        .extracting(answer -> answer.statusCode())
        .containsExactlyInAnyOrder(202, 409);
    String location =
        answers.stream()
            .flatMap(answer -> answer.headers().firstValue("Location").stream())
            .findFirst()
            .orElseThrow();
    return Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
  }

  /** The node that works on the run, once it is among the hours. */
  private static String untilMidway(DataSource database, long run) {
    ServerUnderTest.await(
        () ->
            text(
                    database,
                    "select status from intake.run_step where name = 'hours' and run_id = " + run)
                .equals("RUNNING"),
        "among the hours");
    return text(database, "select node from intake.run where id = " + run);
  }

  private static void finishedByTheOther(DataSource database, long run, String node) {
    assertThat(text(database, "select node from intake.run where id = " + run)).isEqualTo(node);
    assertThat(text(database, "select attempt from intake.run where id = " + run)).isEqualTo("2");
    assertThat(text(database, "select count(*) from intake.run")).isEqualTo("2");
  }

  /** Every file once, every record once, every exception once. */
  private static void nothingTwice(DataSource database) {
    assertThat(
            text(
                database,
                "select string_agg(kind || status, ' ' order by kind) from intake.feed_file"))
        .isEqualTo("certificatesTAKEN hoursTAKEN schoolsTAKEN staffTAKEN");
    assertThat(text(database, "select count(*) from training.hour_record"))
        .isEqualTo(text(database, "select inserted from intake.feed_file where kind = 'hours'"));
    assertThat(text(database, "select count(*) from training.hour_history")).isEqualTo("0");
    assertThat(text(database, "select count(*) from intake.row_exception where not warning"))
        .isEqualTo(
            text(
                database,
                """
                select sum(n::int) from intake.feed_file, jsonb_each_text(exceptions) as e (code, n)
                """));
  }

  private Path writeFeeds() {
    Path feeds = folder.resolve("feeds");
    try {
      Process generator =
          new ProcessBuilder(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "-jar",
                      ServerUnderTest.SOURCES.resolve("tools/feeds/target/feeds.jar").toString(),
                      "country",
                      "--schools",
                      "60",
                      "--teachers",
                      "4000",
                      "--hours",
                      "200000",
                      "--day",
                      "2025-11-22",
                      "--seed",
                      "11",
                      "--out",
                      Files.createDirectories(feeds).toString()))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertThat(generator.waitFor()).isZero();
      return feeds;
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** A manifest says that its file is there: files first. */
  private static void deliver(Path feeds, Path inbox) throws IOException {
    try (Stream<Path> files = Files.list(feeds)) {
      for (Path file :
          files
              .sorted((a, b) -> Integer.compare(a.toString().length(), b.toString().length()))
              .toList()) {
        Files.move(file, inbox.resolve(file.getFileName()));
      }
    }
  }

  private static String text(DataSource database, String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return String.valueOf(row.getString(1));
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void execute(DataSource database, String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
