package tw.proteacher.certification.model;

import static tw.proteacher.certification.model.CertificationFixtures.teacher;

import java.time.LocalDate;
import java.util.List;
import tw.proteacher.certification.model.CertificationFixtures.Somebody;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.Severity;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseKind;

/** What tests of eligibility share: somebody whose hours are complete, and findings as codes. */
abstract class EligibilityCases {
  static final LocalDate MAY_110 = LocalDate.of(2021, 5, 1);

  /** certification.md §1.2 line 80: 12 h physical, 3 h 實務探討. */
  static Somebody complete(int year) {
    return teacher(MAY_110)
        .attended(CourseCategory.B1, CourseKind.CORE, 106, 60)
        .attended(CourseCategory.A1, CourseKind.CORE, year, 120)
        .attended(CourseCategory.A1, CourseKind.PRACTICE, year, 30);
  }

  static List<String> blocking(List<Finding> findings) {
    return findings.stream().filter(Finding::blocks).map(Finding::code).toList();
  }

  static List<String> codes(List<Finding> findings, Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).map(Finding::code).toList();
  }
}
