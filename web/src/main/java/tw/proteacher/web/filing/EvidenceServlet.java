package tw.proteacher.web.filing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import tw.proteacher.certification.filing.evidence.OpenEvidenceFile;
import tw.proteacher.notices.StoredFile;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.web.notices.FileServlet;
import tw.proteacher.web.shell.CurrentUser;

/** {@code /certification/evidence/{id}}: a file of a case, for whoever may see it there. */
@WebServlet("/certification/evidence/*")
public class EvidenceServlet extends FileServlet {
  private static final long serialVersionUID = 1L;

  @Inject private OpenEvidenceFile openEvidenceFile;
  @Inject private CurrentUser user;

  @Override
  protected StoredFile open(StoredFileId id) {
    if (user.is(Role.REVIEWER)) {
      try {
        return openEvidenceFile.openToJudge(id);
      } catch (NotFound notSeated) {
        // A reviewer may be an applicant or a colleague in another case.
        return openEvidenceFile.open(id);
      }
    }
    return openEvidenceFile.open(id);
  }
}
