package tw.proteacher.feeds;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** 匯入檔產生器 on the command line; docs/feeds-generator.md explains the options. */
public final class Feeds {
  private static final String USAGE =
      """
      country   --schools 120 --teachers 2000 --hours 30000 --certificates 400 --bad 0.5%
                --day 2025-11-22 --seed 7
      next-day  --mode full|delta --changed 1% --withdrawn 0.2% --new 0.5% --bad 0.5% --restyled 0%
      repeat    --mode full|delta            today's truth again, in another form
      demo      --day 2025-11-22             the country of ./run
      all       --out var/inbox --truth <out>/../truth --kinds schools,staff,hours,certificates
                --encoding utf-8|utf-8-bom|ms950 --line-end crlf|lf --style mixed|plain
                --shuffled true --hostile true --sequence 42
      """;

  private final PrintStream out;

  public Feeds(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    new Feeds(System.out).run(Arrays.asList(arguments));
  }

  /** Does what the command line says. */
  public void run(List<String> arguments) throws IOException {
    if (arguments.isEmpty()) {
      out.print(USAGE);
      return;
    }
    Options options = new Options(arguments.subList(1, arguments.size()));
    switch (arguments.get(0)) {
      case "country" -> country(options);
      case "next-day" -> nextDay(options);
      case "repeat" -> repeat(options);
      case "demo" -> demo(options);
      default -> throw new IllegalArgumentException(USAGE);
    }
  }

  private void country(Options options) throws IOException {
    int teachers = options.number("teachers", 2_000);
    Chronicle chronicle =
        Chronicle.begin(
            new Country.Size(
                options.count("seed", 7),
                options.number("schools", 120),
                teachers,
                options.count("hours", 30_000),
                options.number("certificates", teachers / 5)),
            options.day("day", LocalDate.now()),
            Rates.onlyBad(options.share("bad", Rates.ORDINARY.bad())));
    write(chronicle, options, options.mode(Mode.FULL), Night.NEVER);
  }

  private void nextDay(Options options) throws IOException {
    Chronicle chronicle = Chronicle.read(truth(options));
    int yesterday = chronicle.today();
    chronicle.add(options.rates());
    write(chronicle, options, options.mode(Mode.FULL), yesterday);
  }

  private void repeat(Options options) throws IOException {
    Chronicle chronicle = Chronicle.read(truth(options));
    write(chronicle, options, options.mode(Mode.FULL), chronicle.today());
  }

  private void demo(Options options) throws IOException {
    Path inbox = options.path("out", "var/inbox");
    LocalDate day = options.day("day", LocalDate.now());
    options.noOthers();
    DemoCountry.write(inbox, day);
  }

  private void write(Chronicle chronicle, Options options, Mode mode, int from) throws IOException {
    Path folder = options.path("out", "var/inbox");
    Path truths = truth(options);
    List<Kind> kinds = options.kinds();
    Night.Form form = options.form();
    long sequence = options.count("sequence", 0);
    options.noOthers();
    Night night = new Night(chronicle.country(), chronicle.history());
    for (Kind kind : kinds) {
      Night.Task task =
          new Night.Task(
              kind, mode, from, chronicle.today(), chronicle.sequence(kind, sequence), form);
      Truth truth = night.write(folder, task);
      truth.write(truths);
      out.print(truth.json());
    }
    chronicle.write(truths);
  }

  private static Path truth(Options options) {
    Path out = options.path("out", "var/inbox");
    return options.path("truth", out.resolveSibling("truth").toString());
  }
}
