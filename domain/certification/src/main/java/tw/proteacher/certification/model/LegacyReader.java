package tw.proteacher.certification.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.Tier;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.FeedDate;
import tw.proteacher.intake.FeedRow;
import tw.proteacher.intake.Reading;
import tw.proteacher.intake.Roster;
import tw.proteacher.intake.RowReader;

/** 舊證判讀: ID, teacher, date, year, category, number; a withdrawal needs no more than its key. */
public final class LegacyReader implements RowReader<LegacyRow> {
  private final Roster roster;

  public LegacyReader(Roster roster) {
    this.roster = roster;
  }

  @Override
  public Reading<LegacyRow> read(FeedRow row) {
    long person = roster.person(row.text(LegacyWords.ID));
    if (person == Roster.NO_ID) {
      return Reading.refused(ExceptionCode.BAD_ID);
    }
    if (person == Roster.NOBODY) {
      return Reading.refused(ExceptionCode.UNKNOWN_TEACHER);
    }
    Optional<Tier> tier = LegacyWords.tier(row.text(LegacyWords.CATEGORY));
    Optional<CertificateNumber> number = CertificateNumber.parse(row.text(LegacyWords.NUMBER));
    LegacyRow key =
        LegacyRow.key(person, tier.orElse(null), number.map(CertificateNumber::value).orElse(""));
    ExceptionCode refusal = refusal(row, tier.isPresent(), number.isPresent());
    if (refusal != null || tier.isEmpty() || number.isEmpty()) {
      return Reading.refused(refusal == null ? ExceptionCode.BAD_NUMBER : refusal, key);
    }
    return Reading.taken(row.withdraws() ? key : taken(row, person, tier.get(), number.get()));
  }

  @Override
  public long key(LegacyRow row) {
    return row.packedKey();
  }

  private static LegacyRow taken(FeedRow row, long person, Tier tier, CertificateNumber number) {
    int year = year(row);
    LocalDate obtained = FeedDate.parse(row.text(LegacyWords.OBTAINED)).orElse(null);
    return new LegacyRow(
        person,
        tier,
        number.value(),
        year,
        obtained,
        row.text(LegacyWords.ORIGIN),
        LegacyWarning.of(tier, number, year, obtained));
  }

  private static @Nullable ExceptionCode refusal(FeedRow row, boolean tier, boolean number) {
    String obtained = row.text(LegacyWords.OBTAINED);
    if (!row.withdraws()) {
      if (!obtained.isEmpty() && FeedDate.parse(obtained).isEmpty()) {
        return ExceptionCode.BAD_DATE;
      }
      if (year(row) == 0) {
        return ExceptionCode.BAD_YEAR;
      }
    }
    if (!tier) {
      return ExceptionCode.BAD_CATEGORY;
    }
    return number ? null : ExceptionCode.BAD_NUMBER;
  }

  /** The school year, or 0 if it is none. */
  private static int year(FeedRow row) {
    String text = row.text(LegacyWords.SCHOOL_YEAR);
    if (!text.matches("\\d{1,3}")) {
      return 0;
    }
    int year = Integer.parseInt(text);
    return year < CertificateNumber.EARLIEST_YEAR || year > PlausibleYears.LAST ? 0 : year;
  }
}
