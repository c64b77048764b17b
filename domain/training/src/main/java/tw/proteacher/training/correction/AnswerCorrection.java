package tw.proteacher.training.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import tw.proteacher.notices.Upload;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;
import tw.proteacher.training.correction.model.CorrectionCase;
import tw.proteacher.training.correction.model.CorrectionCases;

/** 補件、撤回: what the teacher does with an open case of their own. */
@ApplicationScoped
@Transactional
public class AnswerCorrection {
  @Inject private CorrectionCases cases;
  @Inject private CaseFiles files;
  @Inject private CorrectionMail mail;
  @Inject private Clock clock;

  @UseCase(roles = Role.TEACHER, audit = "training.correction.answer")
  public void answer(long id, long version, String words, List<Upload> evidence) {
    CorrectionCase open = own(id, version);
    open.answer(Access.me(), words, files.keep(open, evidence), OffsetDateTime.now(clock));
    mail.centre(open, "case_answered", words);
  }

  @UseCase(roles = Role.TEACHER, audit = "training.correction.withdraw")
  public void withdraw(long id, long version) {
    own(id, version).withdraw(OffsetDateTime.now(clock));
  }

  private CorrectionCase own(long id, long version) {
    CorrectionCase open = cases.get(id);
    Access.own(open.person());
    Access.about("correction", id);
    open.openedAt(version);
    return open;
  }
}
