package tw.proteacher.feeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tw.proteacher.feeds.FeedFile.Encoding;

/**
 * 示範國度: the country of {@code ./run}. Three days of feeds lie in the inbox at the first start: a
 * clean first load, a night with every kind of bad row, and a night on which two files stop at the
 * brake and two are refused, so that an operator has something to decide.
 */
public final class DemoCountry {
  private static final Country.Size SIZE = new Country.Size(109, 128, 2_200, 33_000, 430);
  private static final Rates FIRST_LOAD = Rates.onlyBad(0.002);
  private static final Rates SECOND_NIGHT = new Rates(0.01, 0.002, 0.01, 0.02, 0.005);

  /** There are so few certificates that it takes more to have two who claim one number. */
  private static final Rates SECOND_NIGHT_OF_CERTIFICATES =
      new Rates(0.01, 0.002, 0.01, 0.04, 0.005);

  private static final Rates TOO_MUCH = new Rates(0.005, 0.09, 0.005, 0.002, 0);
  private static final Rates QUIET = new Rates(0.01, 0.002, 0.005, 0, 0);
  private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
  private static final long GAP = 7;
  private static final int YEARS_COUNTED = 10;

  private DemoCountry() {}

  /** The last of the three days is today. */
  public static void write(Path inbox) throws IOException {
    write(inbox, LocalDate.now(TAIPEI));
  }

  static void write(Path inbox, LocalDate today) throws IOException {
    Country country = new Country(SIZE, today.minusDays(2), story(today));
    Night nights = new Night(country, List.of(FIRST_LOAD, SECOND_NIGHT, QUIET));
    Night.Form form = Night.Form.ORDINARY;
    for (Kind kind : Kind.all()) {
      nights.write(inbox, new Night.Task(kind, Mode.FULL, Night.NEVER, 0, 1, form));
    }
    for (Kind kind : Kind.all()) {
      Encoding encoding = kind == Kind.HOURS ? Encoding.MS950 : Encoding.UTF_8_BOM;
      new Night(country, List.of(FIRST_LOAD, second(kind)))
          .write(inbox, new Night.Task(kind, Mode.DELTA, 0, 1, 2, form.in(encoding)));
    }
    for (Kind kind : List.of(Kind.HOURS, Kind.CERTIFICATES)) {
      Night excessive = new Night(country, List.of(FIRST_LOAD, second(kind), TOO_MUCH));
      excessive.write(inbox, new Night.Task(kind, Mode.FULL, 1, 2, 3, form));
    }
    nights.write(inbox, new Night.Task(Kind.STAFF, Mode.DELTA, 1, 2, GAP, form));
    nights.write(inbox, new Night.Task(Kind.SCHOOLS, Mode.FULL, 1, 2, 3, form));
    interrupt(inbox.resolve(FeedFile.name(Kind.SCHOOLS, Mode.FULL, today)));
  }

  private static Rates second(Kind kind) {
    return kind == Kind.CERTIFICATES ? SECOND_NIGHT_OF_CERTIFICATES : SECOND_NIGHT;
  }

  /** As if the copying had stopped: the manifest promises more than there is. */
  private static void interrupt(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Files.write(
        file, Arrays.copyOf(whole, whole.length * 2 / 3), StandardOpenOption.TRUNCATE_EXISTING);
  }

  /** What the demo accounts have behind them. */
  static Story story(LocalDate today) {
    List<DemoAccount> accounts = DemoAccount.all();
    List<String> names = accounts.stream().map(DemoAccount::account).toList();
    List<Person> people =
        accounts.stream()
            .map(
                one ->
                    new Person(
                        one.id(),
                        one.account(),
                        one.name(),
                        one.born(),
                        Stream.ofNullable(one.placement()).toList()))
            .toList();
    List<Story.Hour> hours =
        Table.read("demo-hours.tsv").stream()
            .flatMap(
                cells ->
                    Arrays.stream(cells[0].split(","))
                        .map(account -> hour(names.indexOf(account), cells, today)))
            .toList();
    List<Story.Certificate> certificates =
        Table.read("demo-certificates.tsv").stream()
            .map(cells -> certificate(names.indexOf(cells[0]), cells, today))
            .toList();
    return new Story(DemoAccount.schools(), people, hours, certificates);
  }

  /** One that lapses so many days from now was obtained as long ago as it counts. */
  private static Story.Certificate certificate(int person, String[] cells, LocalDate today) {
    if (!cells[4].startsWith("+")) {
      return new Story.Certificate(
          person,
          Integer.parseInt(cells[1]),
          cells[2],
          cells[3],
          cells[4].equals("-") ? "" : cells[4],
          cells[5]);
    }
    LocalDate obtained = today.plusDays(Integer.parseInt(cells[4])).minusYears(YEARS_COUNTED);
    int year = Country.schoolYear(obtained);
    String number = cells[3].replace("{year}", String.format(Locale.ROOT, "%03d", year));
    return new Story.Certificate(person, year, cells[2], number, obtained.toString(), cells[5]);
  }

  /** Days that still lie ahead in the running school year are moved to the year before. */
  private static Story.Hour hour(int person, String[] cells, LocalDate today) {
    int year =
        cells[5].startsWith("Y")
            ? Country.schoolYear(today) - Integer.parseInt("0" + cells[5].replaceAll("\\D", ""))
            : Integer.parseInt(cells[5]);
    LocalDate start = dayIn(year, cells[6]);
    if (start.isAfter(today.minusDays(7))) {
      start = start.minusYears(1);
    }
    return new Story.Hour(
        person,
        Integer.parseInt(cells[1]),
        cells[2],
        cells[3],
        (int) Math.round(Double.parseDouble(cells[4]) * 10),
        start,
        start.plusDays(Integer.parseInt(cells[7]) - 1),
        cells[8],
        cells[9]);
  }

  private static LocalDate dayIn(int schoolYear, String monthAndDay) {
    LocalDate first = Country.firstOfSchoolYear(schoolYear);
    LocalDate day = LocalDate.parse(first.getYear() + "-" + monthAndDay);
    return day.isBefore(first) ? day.plusYears(1) : day;
  }
}
