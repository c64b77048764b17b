package tw.proteacher.feeds;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * 紀錄: which country this is, what happened on each day and which sequence number each kind has
 * reached; kept beside the truth files so that the next day can follow.
 */
final class Chronicle {
  private static final String FILE = "country.properties";

  private final Properties kept;

  private Chronicle(Properties kept) {
    this.kept = kept;
  }

  static Chronicle begin(Country.Size size, LocalDate firstDay, Rates first) {
    Properties kept = new Properties();
    kept.setProperty("seed", Long.toString(size.seed()));
    kept.setProperty("schools", Integer.toString(size.schools()));
    kept.setProperty("teachers", Integer.toString(size.teachers()));
    kept.setProperty("hours", Long.toString(size.hours()));
    kept.setProperty("certificates", Integer.toString(size.certificates()));
    kept.setProperty("firstDay", firstDay.toString());
    Chronicle chronicle = new Chronicle(kept);
    chronicle.add(first);
    return chronicle;
  }

  static Chronicle read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      throw new IllegalArgumentException("no country in " + folder + ": make one first");
    }
    Properties kept = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      kept.load(in);
    }
    return new Chronicle(kept);
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Writer out = Files.newBufferedWriter(folder.resolve(FILE))) {
      kept.store(out, "the invented country; see docs/feeds-generator.md");
    }
  }

  Country country() {
    return new Country(
        new Country.Size(
            Long.parseLong(get("seed")),
            Integer.parseInt(get("schools")),
            Integer.parseInt(get("teachers")),
            Long.parseLong(get("hours")),
            Integer.parseInt(get("certificates"))),
        LocalDate.parse(get("firstDay")),
        Story.NONE);
  }

  void add(Rates rates) {
    kept.setProperty("night." + history().size(), rates.toString());
  }

  List<Rates> history() {
    List<Rates> history = new ArrayList<>();
    for (int day = 0; kept.containsKey("night." + day); day++) {
      history.add(Rates.parse(get("night." + day)));
    }
    return history;
  }

  int today() {
    return history().size() - 1;
  }

  /** The next number of the kind, or the given one. */
  long sequence(Kind kind, long given) {
    String key = "sequence." + kind.word();
    long next = given > 0 ? given : Long.parseLong(kept.getProperty(key, "0")) + 1;
    kept.setProperty(key, Long.toString(next));
    return next;
  }

  private String get(String key) {
    return Objects.requireNonNull(kept.getProperty(key), key);
  }
}
