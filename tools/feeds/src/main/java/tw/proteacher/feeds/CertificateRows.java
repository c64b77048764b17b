package tw.proteacher.feeds;

import java.time.LocalDate;
import java.util.List;

/**
 * 舊證書檔. Every second row belongs to the person of the row before: 初階 first, then 進階 or 教輔. Some
 * numbers are a bare year, some do not agree with their school year.
 */
final class CertificateRows extends Rows {
  private static final int FIRST_YEAR = 95;
  private static final int LAST_YEAR = 110;
  private static final int SECOND_TIER = 41;
  private static final int YEAR = 42;
  private static final int DAY = 43;
  private static final int SHAPE = 44;

  /** Tenths: how many numbers are a bare year, and how many carry another year. */
  private static final int BARE = 2;

  private static final int MISMATCHING = 1;

  private static final List<String> TIERS =
      Words.list("tiers").stream().map(tier -> tier.split(":")[0]).toList();
  private static final String LETTERS = "ABC";

  private final List<String[]> story;
  private final int people;
  private final int stride;

  CertificateRows(Country country) {
    super(Kind.CERTIFICATES, country);
    this.story = country.story().certificates().stream().map(this::told).toList();
    this.people = country.size().teachers() - country.story().people().size();
    this.stride = HourRows.coprime(people);
    if (country.size().certificates() > people) {
      throw new IllegalArgumentException("at most one certificate per teacher");
    }
  }

  @Override
  long base() {
    return country().size().certificates();
  }

  @Override
  String[] values(long row, int version) {
    if (row < story.size()) {
      return story.get((int) row).clone();
    }
    int place = (int) (row - story.size());
    int tier = place % 2 == 0 ? 0 : 1 + dice().pick(SECOND_TIER, place, 2);
    String[] values = invent(person(place / 2), tier, place);
    if (version > 0) {
      LocalDate day = LocalDate.parse(obtained(place)).plusDays(version);
      values[6] = day.toString();
    }
    return values;
  }

  @Override
  String[] stranger(int number, int day) {
    int place = people - 1 - number % (people / 4);
    return invent(person(place), 2, 500_000 + (day * 20_000 + number) % 400_000);
  }

  private int person(int place) {
    return country().story().people().size() + (int) ((long) place * stride % people);
  }

  private int year(int place) {
    return FIRST_YEAR + dice().pick(YEAR, place, LAST_YEAR - FIRST_YEAR + 1);
  }

  private String obtained(int place) {
    return country().dayOf(year(place), DAY, place).toString();
  }

  private String[] invent(int person, int tier, int place) {
    int shape = dice().pick(SHAPE, place, 10);
    int year = year(place);
    int numberYear = shape < BARE + MISMATCHING ? year + 3 : year;
    String number =
        shape < BARE ? Integer.toString(year) : number(LETTERS.charAt(tier), numberYear, place);
    return new String[] {
      "",
      country().id(person),
      country().name(person),
      Integer.toString(year),
      TIERS.get(tier),
      number,
      shape < BARE ? "" : obtained(place),
      Words.one("source.old"),
      country().subject(person)
    };
  }

  static String number(char letter, int year, int serial) {
    return letter
        + Integer.toString(1_000 + year).substring(1)
        + Integer.toString(1_000_000 + serial).substring(1);
  }

  private String[] told(Story.Certificate certificate) {
    return new String[] {
      "",
      country().id(certificate.person()),
      country().name(certificate.person()),
      Integer.toString(certificate.schoolYear()),
      certificate.tier(),
      certificate.number(),
      certificate.obtained(),
      certificate.source(),
      country().subject(certificate.person())
    };
  }

  @Override
  boolean hasRareName(long row) {
    return row >= story.size() && country().hasRareName(person((int) (row - story.size()) / 2));
  }

  @Override
  String fingerprint(String[] values) {
    return values[8] + "|" + values[4] + "|" + values[5];
  }

  @Override
  List<Reason> defectsOfKnown() {
    return List.of(Reason.BAD_DATE, Reason.LOST_CHARACTERS);
  }

  @Override
  List<Reason> defectsOfStrangers() {
    return List.of(
        Reason.BAD_ROW,
        Reason.BAD_ID,
        Reason.UNKNOWN_TEACHER,
        Reason.BAD_DATE,
        Reason.BAD_CATEGORY,
        Reason.BAD_NUMBER,
        Reason.DUP_NUMBER,
        Reason.DUP_KEY);
  }
}
