package tw.proteacher.certification.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 註記結案: a centre has looked at what changed, and says what came of it. */
@ApplicationScoped
@Transactional
public class ClearFlag {
  @Inject private ReviewOffice office;
  @Inject private ReviewRecords records;

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.flag.clear")
  public void clear(long flag, String remark) {
    String words = ReviewOffice.words(remark);
    Subject subject = records.subjectOfFlag(flag);
    Access.over(subject);
    Access.about("case_flag", flag);
    if (Access.me().equals(subject.person())) {
      throw new RuleViolation("certification.review.own_case");
    }
    if (!records.clearFlag(flag, Access.me(), words, office.now())) {
      throw new RuleViolation("certification.flag.cleared_already");
    }
  }
}
