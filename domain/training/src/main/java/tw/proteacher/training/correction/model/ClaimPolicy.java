package tw.proteacher.training.correction.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.correction.CorrectionClaim;
import tw.proteacher.training.correction.CorrectionKind;

/** 回報檢核: what a report must say before a centre is asked to look at it; all that is amiss. */
public final class ClaimPolicy {
  private static final int FIRST_SCHOOL_YEAR = 95;
  private static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_NAME = 200;

  private ClaimPolicy() {}

  public static List<Finding> check(CorrectionClaim claim, int files, LocalDate today) {
    List<Finding> findings = new ArrayList<>();
    if (claim.description().isBlank()) {
      findings.add(Finding.block("training.correction.description_missing"));
    }
    if (claim.description().length() > LONGEST_TEXT) {
      findings.add(Finding.block("training.correction.description_too_long", LONGEST_TEXT));
    }
    if (files == 0) {
      findings.add(Finding.block("training.correction.evidence_missing"));
    }
    int thisYear = SchoolYear.of(today).roc();
    if (claim.schoolYear() < FIRST_SCHOOL_YEAR || claim.schoolYear() > thisYear) {
      findings.add(Finding.block("training.correction.year_unlikely", FIRST_SCHOOL_YEAR, thisYear));
    }
    findings.addAll(claim.kind() == CorrectionKind.HOURS ? hours(claim, today) : number(claim));
    return findings;
  }

  private static List<Finding> hours(CorrectionClaim claim, LocalDate today) {
    List<Finding> findings = new ArrayList<>();
    if (claim.courseName().isBlank()) {
      findings.add(Finding.block("training.correction.course_missing"));
    }
    if (claim.courseName().length() > LONGEST_NAME) {
      findings.add(Finding.block("training.correction.course_too_long", LONGEST_NAME));
    }
    Integer tenths = claim.tenths();
    if (tenths == null) {
      findings.add(Finding.block("training.correction.hours_missing"));
    } else {
      findings.addAll(EntryPolicy.hours(tenths));
    }
    findings.addAll(EntryPolicy.code(claim.courseCode()));
    if (claim.startsOn() != null) {
      findings.addAll(EntryPolicy.dates(claim.startsOn(), claim.endsOn(), today));
    }
    return findings;
  }

  private static List<Finding> number(CorrectionClaim claim) {
    List<Finding> findings = new ArrayList<>();
    if (claim.certificateNumber().isBlank()) {
      findings.add(Finding.block("training.correction.number_missing"));
    }
    boolean hasTier =
        claim.category() == CourseCategory.B1
            || claim.category() == CourseCategory.A1
            || claim.category() == CourseCategory.M1;
    if (!hasTier) {
      findings.add(Finding.block("training.correction.tier_missing"));
    }
    return findings;
  }
}
