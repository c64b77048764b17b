package tw.proteacher.certification.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.proteacher.casework.Panel;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/** 申復處理: an appeal that is granted is judged anew by other reviewers; one that is not is final. */
@ApplicationScoped
@Transactional
public class SettleAppeal {
  private static final String CLOSED = "certification.review.ended_by_appeal";

  @Inject private ReviewOffice office;
  @Inject private ReviewRecords records;
  @Inject private ReviewMail mail;
  @Inject private Panel panel;

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.appeal.settle")
  public void settle(long id, long version, boolean granted, String reason) {
    String words = ReviewOffice.words(reason);
    CertificationApplication application = office.take(id, version);
    RoundView round = office.roundOf(application);
    boolean decided =
        application.state() == ApplicationState.APPEALED
            && records.decideAppeal(id, granted, Access.me(), words, office.now());
    if (!decided) {
      throw new RuleViolation("certification.appeal.none_open");
    }
    application.settleAppeal(granted, office.now());
    if (granted) {
      panel.startOver(application.ref(), 1, CLOSED);
      panel.startOver(application.ref(), 2, CLOSED);
    }
    String what = granted ? "appeal_granted" : "appeal_refused";
    office.tell(application, what, List.of(), words);
    mail.applicant(application, round, what, words, null);
  }
}
