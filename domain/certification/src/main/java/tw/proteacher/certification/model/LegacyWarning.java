package tw.proteacher.certification.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.SchoolYear;

/** 舊證提醒: what does not fit together in a row that is taken all the same. */
public enum LegacyWarning {
  /** 證號年度與學年度不符. */
  NUMBER_YEAR_MISMATCH,
  /** 取得時間不在該學年度內. */
  DATE_YEAR_MISMATCH,
  /** 證號字首與類別不符. */
  NUMBER_TIER_MISMATCH,
  /** 同一證號有兩人. */
  DUP_NUMBER;

  private static final String LETTERS = "ABC";

  /** What is odd about a row taken by itself. */
  static List<LegacyWarning> of(
      Tier tier, CertificateNumber number, int schoolYear, @Nullable LocalDate obtainedOn) {
    List<LegacyWarning> warnings = new ArrayList<>(2);
    if (number.year() != schoolYear) {
      warnings.add(NUMBER_YEAR_MISMATCH);
    }
    if (obtainedOn != null && SchoolYear.of(obtainedOn).roc() != schoolYear) {
      warnings.add(DATE_YEAR_MISMATCH);
    }
    if (!number.yearOnly() && number.value().charAt(0) != LETTERS.charAt(tier.ordinal())) {
      warnings.add(NUMBER_TIER_MISMATCH);
    }
    return warnings;
  }
}
