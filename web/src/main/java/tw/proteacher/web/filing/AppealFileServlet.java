package tw.proteacher.web.filing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tw.proteacher.certification.filing.appeal.ShowAppeal;
import tw.proteacher.notices.StoredFile;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.web.notices.FileAnswer;
import tw.proteacher.web.shell.CurrentUser;

/** {@code /certification/appeal/{id}}: a file of an appeal, for its teacher and its centre. */
@WebServlet("/certification/appeal/*")
public class AppealFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ShowAppeal showAppeal;
  @Inject private transient CurrentUser user;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    String key = path == null ? "" : path.substring(1);
    FileAnswer.send(
        open(StoredFileId.parse(key).orElseThrow(() -> new NotFound("file", key))), response);
  }

  private StoredFile open(StoredFileId file) {
    boolean centre = user.is(Role.COUNTY_CENTRE) || user.is(Role.NATIONAL_CENTRE);
    return centre ? showAppeal.filedFile(file) : showAppeal.myFile(file);
  }
}
