package tw.proteacher.directory.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.Counties;
import tw.proteacher.directory.SchoolLevel;
import tw.proteacher.directory.SchoolStatus;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.FeedDate;
import tw.proteacher.intake.FeedKind;
import tw.proteacher.intake.FeedKindName;
import tw.proteacher.intake.FeedRow;
import tw.proteacher.intake.Reading;
import tw.proteacher.intake.RowForm;
import tw.proteacher.intake.RowReader;

/** 學校名錄匯入: the register of schools. */
@ApplicationScoped
public class SchoolsFeed implements FeedKind<SchoolRow> {
  private static final int CODE = 1;
  private static final int NAME = 2;
  private static final int COUNTY = 3;
  private static final int LEVEL = 4;
  private static final int CLASSES = 5;
  private static final int STUDENTS = 6;
  private static final int ESTABLISHMENT = 7;
  private static final int STATUS = 8;
  private static final int MERGED_INTO = 9;
  private static final int EFFECTIVE_ON = 10;

  @Inject private Counties counties;

  /** For the container. */
  public SchoolsFeed() {}

  /** For tests. */
  public SchoolsFeed(Counties counties) {
    this.counties = counties;
  }

  @Override
  public FeedKindName name() {
    return FeedKindName.SCHOOLS;
  }

  @Override
  public List<String> header() {
    return FeedWords.SCHOOLS_HEADER;
  }

  @Override
  public RowForm form() {
    return new RowForm(RowForm.NONE, NAME, CODE, List.of(CODE));
  }

  @Override
  public int readingRules() {
    return 2;
  }

  @Override
  public RowReader<SchoolRow> open() {
    return new Reader(
        counties.all().stream().map(county -> county.code().value()).collect(Collectors.toSet()));
  }

  private record Reader(Set<String> counties) implements RowReader<SchoolRow> {
    @Override
    public Reading<SchoolRow> read(FeedRow row) {
      String code = Fields.schoolCode(row.text(CODE));
      if (code == null || Fields.haveNul(row)) {
        return Reading.refused(ExceptionCode.BAD_ROW);
      }
      SchoolRow key = SchoolRow.keyOnly(code);
      if (row.withdraws()) {
        return Reading.taken(key);
      }
      SchoolLevel level = FeedWords.LEVELS.get(row.text(LEVEL));
      SchoolStatus status = FeedWords.STATUSES.get(row.text(STATUS));
      int classes = Fields.count(row.text(CLASSES));
      int students = Fields.count(row.text(STUDENTS));
      int establishment = Fields.count(row.text(ESTABLISHMENT));
      if (level == null
          || status == null
          || row.text(NAME).isEmpty()
          || !Fields.fit(row, NAME)
          || !counties.contains(row.text(COUNTY))
          || classes < 0
          || students < 0
          || establishment < 0) {
        return Reading.refused(ExceptionCode.BAD_ROW, key);
      }
      String mergedInto = null;
      if (status == SchoolStatus.MERGED) {
        mergedInto = Fields.schoolCode(row.text(MERGED_INTO));
        if (mergedInto == null || mergedInto.equals(code)) {
          return Reading.refused(ExceptionCode.BAD_ROW, key);
        }
      }
      Optional<LocalDate> effectiveOn = FeedDate.parse(row.text(EFFECTIVE_ON));
      if (effectiveOn.isEmpty() && !row.text(EFFECTIVE_ON).isEmpty()) {
        return Reading.refused(ExceptionCode.BAD_DATE, key);
      }
      return Reading.taken(
          new SchoolRow(
              code,
              row.text(NAME),
              row.lostCharacters(NAME),
              row.text(COUNTY),
              level,
              classes,
              students,
              establishment,
              status,
              mergedInto,
              orNull(effectiveOn)));
    }

    /** Six letters and digits fit into 48 bits. */
    @Override
    public long key(SchoolRow row) {
      long key = 0;
      for (int i = 0; i < row.code().length(); i++) {
        key = key << 8 | row.code().charAt(i);
      }
      return key;
    }

    private static @Nullable LocalDate orNull(Optional<LocalDate> day) {
      return day.isPresent() ? day.get() : null;
    }
  }
}
