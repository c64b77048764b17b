package tw.proteacher.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("網頁成本")
class PageCostIT {
  private static final int MOST_QUERIES = 5;
  private static final int MOST_BYTES = 150 * 1024;

  /**
   * Pages that put a whole case, round, list or person together, with all it is held against, and
   * where somebody else's data is read also write that it was. They may never ask more than this.
   */
  private static final Map<String, Integer> WHOLE_FILES =
      Map.ofEntries(
          Map.entry("/certification/apply/", 7),
          Map.entry("/centre/review/assign.xhtml", 7),
          Map.entry("/centre/review/case.xhtml", 12),
          Map.entry("/centre/standing.xhtml", 6),
          Map.entry("/review/case.xhtml", 6),
          Map.entry("/school/certification/candidates.xhtml", 6),
          Map.entry("/school/prepare.xhtml", 6));

  /** What shows lists of such files is an ordinary page again. */
  private static final Set<String> ORDINARY =
      Set.of("/certification/apply/index.xhtml", "/certification/apply/begin.xhtml");

  private static final List<String> PEOPLE =
      List.of("teacher1", "teacher2", "school1", "centre1", "reviewer1", "nation1", "operator1");
  private static final Pattern ENTITY =
      Pattern.compile("^package ([a-z.]+);.*^@Entity\\b", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*\\.xhtml[^\"#]*)");

  private static final String ASKED =
      """
      select sum(calls) from pg_stat_statements where query not like '%pg_stat_statements%'
      """;

  private static EmbeddedPostgres postgres;
  private static ServerUnderTest server;

  @BeforeAll
  static void a_server_on_a_database_that_counts() throws IOException, SQLException {
    postgres =
        EmbeddedPostgres.builder()
            .setLocaleConfig("encoding", "UTF8")
            .setLocaleConfig("locale", "C")
            .setServerConfig("shared_preload_libraries", "pg_stat_statements")
            .setServerConfig("pg_stat_statements.track_utility", "off")
            .start();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create extension pg_stat_statements");
    }
    server =
        ServerUnderTest.fresh(
            "page-cost",
            Map.of(
                "PROTEACHER_DEMO",
                "true",
                "PROTEACHER_DB_URL",
                postgres.getJdbcUrl("postgres", "postgres")));
    server.awaitFirstNight();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    postgres.close();
  }

  @Test
  void an_ordinary_page_asks_the_database_five_questions_at_most() throws SQLException {
    Map<String, Long> costly = new TreeMap<>();
    for (String account : PEOPLE) {
      FormSession session = new FormSession();
      session.signIn(server, account);
      for (String path : pages(session)) {
        long asked = asked(session, path);
        if (asked > most(view(path))) {
          costly.put(account + " " + path, asked);
        }
      }
    }

    assertThat(costly).isEmpty();
  }

  /** As it is written when it leaves memory. */
  @Test
  void a_session_is_small_after_a_long_walk_and_holds_no_entity() throws IOException {
    for (String account : List.of("teacher1", "centre1")) {
      FormSession session = new FormSession();
      session.signIn(server, account);
      List<String> walk = pages(session);
      walk.forEach(path -> session.open(server, path));
      assertThat(walk).hasSizeGreaterThan(30);
    }

    server.close();
    List<String> kept = kept(server.home().resolve("server/data/infinispan/web"));
    server.start();

    assertThat(kept).anyMatch(session -> session.contains("tw.proteacher.web.shell.CurrentUser"));
    assertThat(kept).extracting(String::length).allMatch(bytes -> bytes < MOST_BYTES);
    assertThat(entities())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(kept.stream().filter(s -> s.contains(name))).isEmpty());
  }

  /** Names of all classes that are kept by JPA. */
  private static List<String> entities() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ServerUnderTest.SOURCES.resolve("domain"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher entity = ENTITY.matcher(Files.readString(file));
        if (entity.find()) {
          names.add(entity.group(1) + "." + file.getFileName().toString().replace(".java", ""));
        }
      }
    }
    return names;
  }

  /** What the server's file store holds, entry by entry. */
  private static List<String> kept(Path store) throws IOException {
    List<String> kept = new ArrayList<>();
    try (Stream<Path> files = Files.walk(store)) {
      for (Path file : files.filter(path -> path.getParent().endsWith("data")).toList()) {
        try (DataInputStream entries =
            new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
          while (entries.read() != -1) {
            kept.add(entry(entries));
          }
        }
      }
    }
    return kept;
  }

  /** Lengths of its parts, a number and a time, then the parts: key, metadata, value, metadata. */
  private static String entry(DataInputStream entries) throws IOException {
    int key = entries.readUnsignedShort();
    int metadata = entries.readUnsignedShort();
    int value = entries.readInt();
    int more = entries.readUnsignedShort();
    entries.skipNBytes(2 * Long.BYTES + key + metadata);
    String session = new String(entries.readNBytes(value), StandardCharsets.ISO_8859_1);
    entries.skipNBytes(more);
    return session;
  }

  /** One address of every page that links lead to. */
  private static List<String> pages(FormSession session) {
    List<String> found = new ArrayList<>();
    Deque<String> waiting = new ArrayDeque<>(List.of("/index.xhtml"));
    Set<String> known = new HashSet<>(waiting);
    while (!waiting.isEmpty()) {
      String path = waiting.remove();
      found.add(path);
      LINK.matcher(session.open(server, path))
          .results()
          .map(link -> link.group(1).replace("&amp;", "&"))
          .filter(link -> !link.contains("lang="))
          .filter(link -> known.add(view(link)))
          .forEach(waiting::add);
    }
    return found;
  }

  private static int most(String view) {
    return ORDINARY.contains(view)
        ? MOST_QUERIES
        : WHOLE_FILES.entrySet().stream()
            .filter(file -> view.startsWith(file.getKey()))
            .mapToInt(Map.Entry::getValue)
            .max()
            .orElse(MOST_QUERIES);
  }

  private static String view(String path) {
    return path.replaceAll("\\?.*", "");
  }

  /** The least of three times: what runs by itself beside the page only ever adds. */
  private static long asked(FormSession session, String path) throws SQLException {
    long least = Long.MAX_VALUE;
    for (int time = 0; time < 3; time++) {
      long before = asked();
      session.open(server, path);
      least = Math.min(least, asked() - before);
    }
    return least;
  }

  private static long asked() throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ASKED)) {
      row.next();
      return row.getLong(1);
    }
  }
}
