package tw.proteacher.web.filing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import tw.proteacher.certification.filing.appeal.ShowAppeal;
import tw.proteacher.notices.StoredFile;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.shared.Role;
import tw.proteacher.web.notices.FileServlet;
import tw.proteacher.web.shell.CurrentUser;

/** {@code /certification/appeal/{id}}: a file of an appeal, for its teacher and its centre. */
@WebServlet("/certification/appeal/*")
public class AppealFileServlet extends FileServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ShowAppeal showAppeal;
  @Inject private transient CurrentUser user;

  @Override
  protected StoredFile open(StoredFileId file) {
    boolean centre = user.is(Role.COUNTY_CENTRE) || user.is(Role.NATIONAL_CENTRE);
    return centre ? showAppeal.filedFile(file) : showAppeal.myFile(file);
  }
}
