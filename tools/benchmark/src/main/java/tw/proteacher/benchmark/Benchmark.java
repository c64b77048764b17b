package tw.proteacher.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import tw.proteacher.feeds.Country;
import tw.proteacher.feeds.Kind;
import tw.proteacher.feeds.Mode;
import tw.proteacher.feeds.Night;
import tw.proteacher.feeds.Rates;
import tw.proteacher.feeds.Story;
import tw.proteacher.feeds.Truth;

/**
 * 效能量測 of the nightly job, as docs/benchmark.md describes it. Prints figures and ratios of one run;
 * never a test that passes or fails by the clock.
 */
public final class Benchmark {
  private static final int FIELDS = 13;
  private static final int USUAL_TIMES = 3;
  private static final long USUAL_ROWS = 2_000_000;
  private static final long ROWS_PER_TEACHER = 10;
  private static final String NIGHTS_ONLY = "nights";
  private static final String PAGES = "pages";

  /** Ten million rows may take six times as long as two million. */
  private static final double GROWTH = 6.0 / 5;

  private static final int MOST_TEACHERS = 200_000;
  private static final String FULL = "next day, full";
  private static final String USUAL = "next day, full, of 2,000,000 rows";
  private static final String DELTA = "next day, delta";
  private static final String VISITED = "next day, full, visited";
  private static final String COPY = "bare COPY of the same file";
  private static final String CHUNK = "ordinary chunk job";
  private static final String FIRST = "first load";
  private static final String HAND = "first load by hand-written SQL";
  private static final String PAGE = "/sign-in/index.xhtml";
  private static final Duration BETWEEN = Duration.ofMillis(100);
  private static final int WARM = 3_000;
  private static final int QUIET = 150;

  /** One processor's work for longer than anybody looks on; numbers are made and let go. */
  private static final String ENDLESS =
      "select count(*) from (select generate_series(1, 100000000000)) numbers";

  private static final String EMPTY_LEDGER =
      """
      truncate training.hour_record, training.hour_history, training.course, training.conflict,
        certification.eligibility, intake.parked_row, intake.row_exception,
        intake.touched_person cascade;
      delete from intake.feed_file where kind = 'hours'
      """;

  private final PrintStream out = System.out;
  private final Figures figures = new Figures();
  private final List<Double> wal = new ArrayList<>();
  private final List<Double> quiet = new ArrayList<>();
  private final List<Double> besideStranger = new ArrayList<>();
  private final List<Double> busy = new ArrayList<>();
  private final Path work;
  private final long rows;
  private final int times;
  private final boolean compared;
  private final Night nights;

  private Benchmark(long rows, int times, boolean compared, Path work) {
    this.work = work;
    this.compared = compared;
    this.rows = rows;
    this.times = times;
    this.nights = nights(rows);
    out.printf(
        "%,d hour rows of %,d teachers, each measured %d times%n", rows, teachers(rows), times);
  }

  private static int teachers(long rows) {
    return (int) Math.min(MOST_TEACHERS, Math.max(2_000, rows / ROWS_PER_TEACHER));
  }

  private Night nights(long rows) {
    int teachers = teachers(rows);
    Country country =
        new Country(
            new Country.Size(2025, Math.max(120, teachers / 50), teachers, rows, teachers / 10),
            LocalDate.of(2025, 11, 16),
            Story.NONE);
    List<Rates> history = new ArrayList<>();
    history.add(Rates.onlyBad(Rates.ORDINARY.bad()));
    history.addAll(Collections.nCopies(3 * times, Rates.ORDINARY));
    return new Night(country, history);
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 0 && arguments[0].equals(PAGES)) {
      Path home = Path.of("var/benchmark").toAbsolutePath();
      empty(home);
      Pages.measure(Path.of("").toAbsolutePath(), home, System.out);
      return;
    }
    long rows = arguments.length == 0 ? USUAL_ROWS : Long.parseLong(arguments[0].replace("_", ""));
    int times = arguments.length < 2 ? USUAL_TIMES : Integer.parseInt(arguments[1]);
    Path sources = Path.of("").toAbsolutePath();
    Path work = sources.resolve("var/benchmark");
    empty(work);
    boolean compared = arguments.length < 3 || !arguments[2].equals(NIGHTS_ONLY);
    new Benchmark(rows, times, compared, work).run(sources);
  }

  private void run(Path sources) throws Exception {
    try (Platform platform = Platform.start(sources, work);
        Connection connection = platform.connect();
        Heap heap = new Heap(platform.serverPid())) {
      Reference reference = new Reference(connection);
      out.printf(
          "PostgreSQL %s, data checksums %s, fsync %s%n",
          reference.text("show server_version"),
          reference.text("show data_checksums"),
          reference.text("show fsync"));
      roster(platform, reference);
      if (rows > USUAL_ROWS) {
        usualNights(platform, reference);
      }
      firstLoads(platform, reference);
      if (compared) {
        ChunkJob chunks = new ChunkJob(connection);
        out.printf("chunk job, first load: %.1f s%n", chunks.run(wellFormed(), 0));
      }
      fullNights(platform, reference, connection);
      deltaNights(platform, reference);
      visitedNights(platform, reference);
      verdict(heap);
    }
  }

  private void roster(Platform platform, Reference reference) throws Exception {
    write(nights, platform, Kind.SCHOOLS, Mode.FULL, Night.NEVER, 0, 1);
    Truth staff = write(nights, platform, Kind.STAFF, Mode.FULL, Night.NEVER, 0, 1);
    Path plain = work.resolve("staff.csv");
    WellFormed.copy(platform.inbox().resolve(staff.file()), plain, 15);
    reference.prepare(plain);
    tell("schools and staff", platform.night());
  }

  /** The full nights of the usual size, for the larger ones to be held against. */
  private void usualNights(Platform platform, Reference reference) throws Exception {
    Night usual = nights(USUAL_ROWS);
    write(usual, platform, Kind.HOURS, Mode.FULL, Night.NEVER, 0, 1);
    tell("first load of 2,000,000 rows", platform.night());
    for (int day = 1; day <= times; day++) {
      Truth truth = write(usual, platform, Kind.HOURS, Mode.FULL, day - 1, day, day + 1);
      reference.settle();
      Platform.Night night = platform.night();
      tell(USUAL, night);
      check(reference, truth);
      figures.add(USUAL, night.seconds());
    }
    reference.execute(EMPTY_LEDGER);
  }

  private void firstLoads(Platform platform, Reference reference) throws Exception {
    for (int time = 0; time < times; time++) {
      if (time > 0) {
        reference.execute(EMPTY_LEDGER);
      }
      Truth truth = write(nights, platform, Kind.HOURS, Mode.FULL, Night.NEVER, 0, 1);
      WellFormed.copy(platform.inbox().resolve(truth.file()), wellFormed(), FIELDS);
      reference.settle();
      Platform.Night night = platform.night();
      tell(FIRST, night);
      check(reference, truth);
      figures.add(FIRST, night.seconds());
      if (compared) {
        reference.settle();
        figures.add(HAND, reference.firstLoad(wellFormed()));
      }
    }
    reference.script("empty.sql");
  }

  private void fullNights(Platform platform, Reference reference, Connection connection)
      throws Exception {
    for (int day = 1; day <= times; day++) {
      Truth truth = write(nights, platform, Kind.HOURS, Mode.FULL, day - 1, day, day + 1);
      WellFormed.copy(platform.inbox().resolve(truth.file()), wellFormed(), FIELDS);
      if (compared) {
        reference.settle();
        figures.add(COPY, reference.bareCopy(wellFormed()));
      }
      reference.settle();
      Platform.Night night = platform.night();
      tell(FULL, night);
      check(reference, truth);
      figures.add(FULL, night.seconds());
      wal.add(night.wal() / 1e6);
      if (compared) {
        reference.settle();
        figures.add(CHUNK, new ChunkJob(connection).run(wellFormed(), day));
      }
    }
  }

  private void deltaNights(Platform platform, Reference reference) throws Exception {
    for (int day = times + 1; day <= 2 * times; day++) {
      Truth truth = write(nights, platform, Kind.HOURS, Mode.DELTA, day - 1, day, day + 1);
      reference.settle();
      Platform.Night night = platform.night();
      tell(DELTA, night);
      check(reference, truth);
      figures.add(DELTA, night.seconds());
    }
  }

  /**
   * Full nights once more, with somebody at a page: the night lets him go first. Each follows a
   * quiet moment, so that a machine that is slower now and then is so for both.
   */
  private void visitedNights(Platform platform, Reference reference) throws Exception {
    platform.visit(PAGE, Duration.ZERO, new Countdown(WARM)::isRunning);
    for (int day = 2 * times + 1; day <= 3 * times; day++) {
      Truth truth = write(nights, platform, Kind.HOURS, Mode.FULL, day - 1, day, day + 1);
      reference.settle();
      quiet.addAll(opened(platform));
      besideStranger.addAll(openedBesideStranger(platform));
      Platform.Night night = whileVisited(platform, busy);
      tell(VISITED, night);
      check(reference, truth);
      figures.add(VISITED, night.seconds());
    }
  }

  private static List<Double> opened(Platform platform) throws Exception {
    return platform.visit(PAGE, BETWEEN, new Countdown(QUIET)::isRunning);
  }

  /**
   * What any other work on the machine does to a page, for the night's share to be told from it.
   */
  private static List<Double> openedBesideStranger(Platform platform) throws Exception {
    try (Connection connection = platform.connect();
        Statement endless = connection.createStatement()) {
      Thread stranger = new Thread(() -> runUntilCancelled(endless));
      stranger.start();
      try {
        List<Double> opened = opened(platform);
        if (!stranger.isAlive()) {
          throw new IllegalStateException("the busy process ended before it was cancelled");
        }
        return opened;
      } finally {
        endless.cancel();
        stranger.join();
      }
    }
  }

  private static void runUntilCancelled(Statement endless) {
    try {
      endless.execute(ENDLESS);
    } catch (SQLException cancelled) {
      // That is how it ends.
    }
  }

  /** A night during which somebody keeps opening a page. */
  private static Platform.Night whileVisited(Platform platform, List<Double> times)
      throws Exception {
    AtomicBoolean running = new AtomicBoolean(true);
    List<Double> seen = Collections.synchronizedList(new ArrayList<>());
    Thread visitor =
        new Thread(
            () -> {
              try {
                seen.addAll(platform.visit(PAGE, BETWEEN, running::get));
              } catch (IOException failed) {
                throw new UncheckedIOException(failed);
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
            });
    visitor.start();
    try {
      return platform.night();
    } finally {
      running.set(false);
      visitor.join();
      times.addAll(seen);
    }
  }

  private void verdict(Heap heap) {
    out.println();
    out.println("Seconds (median, then each):");
    figures.print(out);
    out.println();
    out.println("Ratios:");
    double full = figures.median(FULL);
    if (compared) {
      Figures.line(out, "full night / bare COPY", full / figures.median(COPY), "×", 2.5);
      Figures.line(out, "chunk job / full night", figures.median(CHUNK) / full, "×", -6);
      double first = figures.median(FIRST) / figures.median(HAND);
      Figures.line(out, "first load / hand-written SQL", first, "×", 1);
    }
    Figures.line(out, "delta night / full night", figures.median(DELTA) / full, "×", 0.5);
    double size = Math.max(1, (double) rows / USUAL_ROWS);
    if (rows > USUAL_ROWS) {
      String what = "full night of %,d rows / of %,d".formatted(rows, USUAL_ROWS);
      Figures.line(out, what, full / figures.median(USUAL), "×", GROWTH * size);
    }
    Figures.line(out, "WAL of a full night", Figures.percentile(wal, 0.5), " MB", 350 * size);
    Figures.line(out, "heap of the server, highest", heap.peak(), " MB", 512);
    double still = Figures.percentile(quiet, 0.95);
    double night = Figures.percentile(busy, 0.95);
    double stranger = Figures.percentile(besideStranger, 0.95);
    Figures.line(out, "page p95 during the night / quiet", night / still, "×", 1.5);
    out.printf(
        "  (p95 of %s: quiet %.1f ms, during the night %.1f ms; beside any one busy process"
            + " %.1f ms, %.2f×)%n",
        PAGE, still, night, stranger, stranger / still);
  }

  private void tell(String what, Platform.Night night) {
    out.printf(
        "%s: %.2f s, WAL %.0f MB%n    %s%n    %s%n",
        what, night.seconds(), night.wal() / 1e6, night.steps(), night.feed());
  }

  /** A fast answer that is wrong is worth nothing. */
  private static void check(Reference reference, Truth truth) throws SQLException {
    String told =
        reference.text(
            """
            select format('%%s %%s %%s %%s %%s', read, inserted, updated, unchanged, withdrawn)
            from intake.feed_file where file = '%s' and status = 'TAKEN'
            """
                .formatted(truth.file()));
    String known =
        Stream.of("read", "inserted", "updated", "unchanged", "withdrawn")
            .map(word -> Long.toString(truth.count(word)))
            .reduce((a, b) -> a + " " + b)
            .orElseThrow();
    if (!told.equals(known)) {
      throw new IllegalStateException(
          "wrong counts (read inserted updated unchanged withdrawn): " + told + ", truth " + known);
    }
  }

  private static Truth write(
      Night nights, Platform platform, Kind kind, Mode mode, int from, int to, long sequence)
      throws IOException {
    return nights.write(
        platform.inbox(), new Night.Task(kind, mode, from, to, sequence, Night.Form.ORDINARY));
  }

  private Path wellFormed() {
    return work.resolve("well-formed.csv");
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(folder);
  }

  /** Runs out after so many questions. */
  private static final class Countdown {
    private int left;

    Countdown(int left) {
      this.left = left;
    }

    boolean isRunning() {
      return left-- > 0;
    }
  }
}
