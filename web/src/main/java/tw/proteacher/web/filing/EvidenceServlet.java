package tw.proteacher.web.filing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import tw.proteacher.certification.filing.evidence.OpenEvidenceFile;
import tw.proteacher.notices.StoredFile;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.web.notices.FileAnswer;
import tw.proteacher.web.shell.CurrentUser;

/** {@code /certification/evidence/{id}}: a file of a case, for whoever may see it there. */
@WebServlet("/certification/evidence/*")
public class EvidenceServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private OpenEvidenceFile openEvidenceFile;
  @Inject private CurrentUser user;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    Optional<StoredFileId> id =
        path == null ? Optional.empty() : StoredFileId.parse(path.substring(1));
    if (id.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      FileAnswer.send(open(id.get()), response);
    } catch (NotFound | AccessDenied hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private StoredFile open(StoredFileId id) {
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
