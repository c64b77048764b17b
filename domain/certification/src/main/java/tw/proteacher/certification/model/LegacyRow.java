package tw.proteacher.certification.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;

/**
 * 舊證資料列: one row of a certificates feed. Key: person, tier and number – a person may hold several
 * certificates of a tier, and a bare year is a number like any other.
 *
 * @param tier null in a row of which not even the whole key could be read
 * @param number empty in a row of which not even the whole key could be read
 * @param obtainedOn 證號取得時間, which the former platform often did not keep
 * @param origin 來源
 */
public record LegacyRow(
    long person,
    @Nullable Tier tier,
    String number,
    int schoolYear,
    @Nullable LocalDate obtainedOn,
    String origin,
    List<LegacyWarning> warnings) {
  private static final int PERSON_SHIFT = 34;
  private static final int TIER_SHIFT = 32;
  private static final long YEARS = 3_000_000_000L;
  private static final long LONG_YEARS = YEARS + 1_000;
  private static final int SERIALS = 1_000_000_000;

  public LegacyRow {
    warnings = List.copyOf(warnings);
  }

  /** Only the key, for a row whose content is of no use. */
  public static LegacyRow key(long person, @Nullable Tier tier, String number) {
    return new LegacyRow(person, tier, number, 0, null, "", List.of());
  }

  /** The key in 64 bits, without loss: person, tier, and letter and digits of the number. */
  public long packedKey() {
    long tierBits = tier == null ? Tier.values().length : tier.ordinal();
    return person << PERSON_SHIFT | tierBits << TIER_SHIFT | packedNumber();
  }

  private long packedNumber() {
    if (number.isEmpty()) {
      return LONG_YEARS + SERIALS;
    }
    if (Character.isDigit(number.charAt(0))) {
      return (number.length() > 2 ? LONG_YEARS : YEARS) + Integer.parseInt(number);
    }
    return (number.charAt(0) - 'A') * (long) SERIALS + Integer.parseInt(number.substring(1));
  }
}
