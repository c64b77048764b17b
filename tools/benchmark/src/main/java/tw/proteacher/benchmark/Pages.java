package tw.proteacher.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 網頁成本: how many questions each page asks the database, and what it costs the server in processor
 * time, for the people of the demo country. Every page that links lead to counts.
 */
final class Pages {
  private static final List<String> ACCOUNTS =
      List.of("teacher2", "teacher1", "school1", "centre1", "reviewer1", "nation1", "operator1");
  private static final long MOST_QUERIES = 5;
  private static final double MOST_MILLISECONDS = 8;

  /** Until the compiler of the server is done with what all pages share. */
  private static final int WARM_UP = 150;

  private static final int BATCHES = 3;
  private static final int BATCH = 40;
  private static final String COUNT =
      "select coalesce(sum(calls), 0)::text from pg_stat_statements"
          + " where query not like '%pg_stat_statements%'";

  private final Platform platform;
  private final Connection connection;
  private final PrintStream out;

  private Pages(Platform platform, Connection connection, PrintStream out) {
    this.platform = platform;
    this.connection = connection;
    this.out = out;
  }

  /** A page as somebody sees it. */
  private static final class Page {
    private final Visit visit;
    private final String account;
    private final String path;
    private long queries = Long.MAX_VALUE;
    private double milliseconds = Double.MAX_VALUE;

    Page(Visit visit, String account, String path) {
      this.visit = visit;
      this.account = account;
      this.path = path;
    }
  }

  static void measure(Path sources, Path home, PrintStream out) throws Exception {
    try (Platform platform = Platform.start(sources, home, "true");
        Connection connection = platform.connect()) {
      awaitFirstNight(connection);
      // Counts what is asked; has to be there when PostgreSQL starts.
      execute(connection, "alter system set shared_preload_libraries = 'pg_stat_statements'");
      execute(connection, "alter system set pg_stat_statements.track_utility = off");
      execute(connection, "create extension if not exists pg_stat_statements");
    }
    try (Platform platform = Platform.start(sources, home, "true");
        Connection connection = platform.connect()) {
      new Pages(platform, connection, out).run();
    }
  }

  private void run() throws Exception {
    List<Page> pages = new ArrayList<>();
    for (String account : ACCOUNTS) {
      Visit visit = new Visit(platform);
      visit.signIn(account);
      visit.pages().forEach(path -> pages.add(new Page(visit, account, path)));
    }
    out.printf("%d pages of %d people%n", pages.size(), ACCOUNTS.size());
    for (Page page : pages) {
      count(page);
    }
    for (int time = 0; time < WARM_UP; time++) {
      for (Page page : pages) {
        page.visit.open(page.path);
      }
    }
    ProcessHandle server = ProcessHandle.of(platform.serverPid()).orElseThrow();
    for (int time = 0; time < BATCHES; time++) {
      for (Page page : pages) {
        charge(page, server);
      }
    }
    print(pages);
  }

  /** The least of three: what runs by itself beside the page only ever adds. */
  private void count(Page page) throws Exception {
    for (int time = 0; time < BATCHES; time++) {
      long before = asked();
      page.visit.open(page.path);
      page.queries = Math.min(page.queries, asked() - before);
    }
  }

  private long asked() throws SQLException {
    return Long.parseLong(Platform.text(connection, COUNT));
  }

  /** The least of some batches: other work of the machine only ever adds. */
  private static void charge(Page page, ProcessHandle server) throws Exception {
    Duration before = used(server);
    for (int time = 0; time < BATCH; time++) {
      page.visit.open(page.path);
    }
    double spent = used(server).minus(before).toNanos() / 1e6 / BATCH;
    page.milliseconds = Math.min(page.milliseconds, spent);
  }

  private static Duration used(ProcessHandle server) {
    return server.info().totalCpuDuration().orElseThrow();
  }

  private void print(List<Page> pages) {
    out.printf("%-62s %-10s %8s %8s%n", "page", "who", "queries", "CPU ms");
    pages.stream()
        .sorted(Comparator.comparing((Page page) -> page.path).thenComparing(page -> page.account))
        .forEach(
            page ->
                out.printf(
                    "%-62s %-10s %8d %8.1f%n",
                    page.path, page.account, page.queries, page.milliseconds));
    out.printf(
        "more than %d queries: %d of %d; more than %.0f ms: %d%n",
        MOST_QUERIES,
        pages.stream().filter(page -> page.queries > MOST_QUERIES).count(),
        pages.size(),
        MOST_MILLISECONDS,
        pages.stream().filter(page -> page.milliseconds > MOST_MILLISECONDS).count());
  }

  private static void awaitFirstNight(Connection connection)
      throws SQLException, InterruptedException, IOException {
    String over = "select count(*)::text from intake.run where status in ('COMPLETED', 'HELD')";
    while (Platform.text(connection, over).equals("0")) {
      Thread.sleep(500);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
