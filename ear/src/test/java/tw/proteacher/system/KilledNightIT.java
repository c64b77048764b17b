package tw.proteacher.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("夜間作業: 無論何時中斷, 結果與一次完成相同")
class KilledNightIT {
  /** Everything the night decides, without the numbers that a database hands out. */
  private static final String STATE =
      """
      select md5(string_agg(line, chr(10) order by line)) from (
        select concat_ws('|', p.name, p.born_on, s.code, h.course_code, h.tenths, h.state, h.source)
          from training.hour_record h
          join directory.person p on p.id = h.person_id
          join directory.school s on s.id = h.school_id
        union all
        select concat_ws('|', p.name, s.code, m.title, m.is_main, m.starts_on, m.ends_on)
          from directory.membership m
          join directory.person p on p.id = m.person_id
          join directory.school s on s.id = m.school_id
        union all
        select concat_ws('|', p.name, p.born_on, e.tier, e.status)
          from certification.eligibility e
          join directory.person p on p.id = e.person_id
        union all
        select concat_ws('|', f.file, x.line, x.code)
          from intake.row_exception x
          join intake.feed_file f on f.id = x.file_id
      ) as state (line)
      """;

  private static final String UNFINISHED =
      "select count(*) from intake.run where status in ('STARTING', 'RUNNING')";

  @Test
  void kills_of_the_server_and_of_the_database_change_nothing() throws Exception {
    String clean;
    try (ServerUnderTest server = ServerUnderTest.fresh("clean", "signin")) {
      writeFeeds(server.inbox());
      awaitEnd(server, startRun(server));
      clean = query(server, STATE);
    }
    Random moments = new Random(7);
    try (ServerUnderTest server = ServerUnderTest.fresh("killed", "signin")) {
      writeFeeds(server.inbox());
      String run = startRun(server);
      for (int i = 0; i < 3; i++) {
        Thread.sleep(200 + moments.nextInt(2500));
        if (i == 1) {
          server.killDatabase();
          Thread.sleep(moments.nextInt(1000));
        }
        server.killServer();
        server.start();
      }
      awaitEnd(server, run);

      assertThat(query(server, STATE)).isEqualTo(clean);
      assertThat(query(server, UNFINISHED)).isEqualTo("0");
    }
  }

  private static void writeFeeds(Path inbox) throws IOException, InterruptedException {
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
                    "6000",
                    "--hours",
                    "300000",
                    "--day",
                    "2025-11-22",
                    "--seed",
                    "7",
                    "--out",
                    inbox.toString()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(generator.waitFor()).isZero();
  }

  private static String startRun(ServerUnderTest server) {
    var answer = server.operate("POST", "/runs", "{\"job\":\"nightly-reconciliation\"}");
    assertThat(answer.statusCode()).isEqualTo(202);
    String location = answer.headers().firstValue("Location").orElseThrow();
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private static void awaitEnd(ServerUnderTest server, String run) {
    Pattern status = Pattern.compile("\"status\":\"([A-Z]+)\"");
    ServerUnderTest.await(
        () -> {
          Matcher matcher = status.matcher(server.operate("GET", "/runs/" + run, "").body());
          return matcher.find() && matcher.group(1).equals("COMPLETED");
        },
        "completed run " + run);
  }

  private static String query(ServerUnderTest server, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(server.databaseUrl());
        ResultSet rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
