package tw.proteacher.feeds;

import java.util.List;

/** 學校檔. Schools are never withdrawn; their numbers of classes and students change. */
final class SchoolRows extends Rows {
  private static final int STUDENTS = 11;
  private static final String NORMAL = Words.one("status.normal");

  SchoolRows(Country country) {
    super(Kind.SCHOOLS, country);
  }

  @Override
  long base() {
    return country().schools().size();
  }

  @Override
  String[] values(long row, int version) {
    School school = country().schools().get((int) row);
    return fields(school, school.code(), school.classes() + version, row);
  }

  @Override
  String[] stranger(int number, int day) {
    School model = country().schools().get(number % country().schools().size());
    return fields(model, Integer.toString(990_000 + number % 10_000), model.classes(), number);
  }

  private String[] fields(School school, String code, int classes, long row) {
    return new String[] {
      "",
      code,
      school.name(),
      school.countyCode(),
      school.level(),
      Integer.toString(classes),
      Integer.toString(classes * (18 + dice().pick(STUDENTS, row, 8))),
      Integer.toString(school.establishment()),
      NORMAL,
      "",
      "2010-08-01",
      ""
    };
  }

  @Override
  boolean hasRareName(long row) {
    return false;
  }

  @Override
  String fingerprint(String[] values) {
    return values[1] + "|" + values[2] + "|" + values[5];
  }

  @Override
  List<Reason> defectsOfKnown() {
    return List.of(Reason.BAD_DATE);
  }

  @Override
  List<Reason> defectsOfStrangers() {
    return List.of(Reason.BAD_ROW, Reason.BAD_DATE, Reason.DUP_KEY);
  }

  @Override
  Rates fitting(Rates rates) {
    return new Rates(rates.changed(), 0, 0, rates.bad(), rates.restyled());
  }
}
