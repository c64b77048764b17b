package tw.proteacher.certification.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import tw.proteacher.casework.Panel;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.RoundView;

/**
 * 逾期案件: papers that were missing are judged as they are, for a missing paper is a formal matter
 * within the review; corrections that were a condition and did not come are a waiver.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OverdueCase {
  private static final String CLOSED = "certification.review.ended_by_waiver";

  @Inject private Applications applications;
  @Inject private ReviewRecords records;
  @Inject private ReviewOffice office;
  @Inject private ReviewMail mail;
  @Inject private Panel panel;

  public List<Long> all() {
    return records.overdue(office.now());
  }

  /** Whether it was still overdue when it was its turn. */
  public boolean settle(long id) {
    CertificationApplication application = applications.lock(id);
    OffsetDateTime due = application.dueAt();
    if (due == null || !office.now().isAfter(due)) {
      return false;
    }
    RoundView round = office.roundOf(application);
    ApplicationState state = application.state();
    if (state == ApplicationState.RETURNED) {
      application.goOnAsIs(office.now());
      office.tell(application, "went_on_as_is", List.of(ReviewMail.day(due)), "");
      mail.applicant(application, round, "went_on_as_is", "", due);
    } else if (state == ApplicationState.REVISING || state == ApplicationState.FIXING) {
      application.waive(office.now());
      panel.dismiss(application.ref(), application.stage(), CLOSED);
      office.tell(application, "waived_late", List.of(ReviewMail.day(due)), "");
      mail.applicant(application, round, "waived_late", "", due);
    } else {
      return false;
    }
    return true;
  }
}
