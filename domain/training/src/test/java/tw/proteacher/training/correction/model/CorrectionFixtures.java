package tw.proteacher.training.correction.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.correction.CorrectionClaim;
import tw.proteacher.training.correction.CorrectionKind;

/** Cases in the states of the seed's troubles: 107, 108 學年度的實體研習未顯示. */
final class CorrectionFixtures {
  static final PersonId TEACHER = new PersonId(2);
  static final PersonId COUNTY_OFFICER = new PersonId(11);
  static final PersonId NATIONAL_OFFICER = new PersonId(12);
  static final CountyCode TAINAN = new CountyCode("67000");
  static final OffsetDateTime NOW = OffsetDateTime.parse("2020-04-28T10:00:00+08:00");
  static final LocalDate TODAY = NOW.toLocalDate();

  private CorrectionFixtures() {}

  static CorrectionClaim missingHours(CourseCategory category) {
    return new CorrectionClaim(
        CorrectionKind.HOURS,
        category,
        2814455,
        "進階專業回饋人才實體研習",
        108,
        60,
        LocalDate.of(2019, 10, 5),
        LocalDate.of(2019, 10, 5),
        "",
        null,
        "已參加 108 學年度進階實體研習，系統未顯示。");
  }

  static CorrectionClaim missingCertificate(CourseCategory tier, String number) {
    return new CorrectionClaim(
        CorrectionKind.CERTIFICATE,
        tier,
        null,
        "",
        104,
        null,
        null,
        null,
        number,
        LocalDate.of(2015, 10, 23),
        "已取得教輔證書，系統未顯示資格。");
  }

  static CorrectionCase filed(CourseCategory category) {
    return CorrectionCase.file(TEACHER, TAINAN, missingHours(category), NOW);
  }
}
