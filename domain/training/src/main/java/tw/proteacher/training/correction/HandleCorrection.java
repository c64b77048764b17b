package tw.proteacher.training.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;
import tw.proteacher.training.correction.model.CorrectionCase;
import tw.proteacher.training.correction.model.CorrectionCases;

/** 轉陳、請補件、不採認: the steps of a centre that enter nothing. */
@ApplicationScoped
@Transactional
public class HandleCorrection {
  @Inject private CorrectionCases cases;
  @Inject private CorrectionMail mail;
  @Inject private Clock clock;

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "training.correction.forward")
  public void forward(long id, long version, String note) {
    CorrectionCase open = inCharge(id, version);
    open.forward(Access.me(), note, OffsetDateTime.now(clock));
    mail.centre(open, "case_forwarded", note);
    mail.teacher(open, "case_at_nation", note);
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "training.correction.ask")
  public void askForMore(long id, long version, String what) {
    CorrectionCase open = inCharge(id, version);
    open.askForMore(Access.me(), what, OffsetDateTime.now(clock));
    mail.teacher(open, "case_need_more", what);
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "training.correction.reject")
  public void reject(long id, long version, String reason) {
    CorrectionCase open = inCharge(id, version);
    open.reject(Access.me(), reason, OffsetDateTime.now(clock));
    mail.teacher(open, "case_rejected", reason);
  }

  private CorrectionCase inCharge(long id, long version) {
    CorrectionCase open = cases.get(id);
    Access.over(open.subject());
    Access.about("correction", id);
    open.openedAt(version);
    return open;
  }
}
