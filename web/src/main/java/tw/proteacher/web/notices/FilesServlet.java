package tw.proteacher.web.notices;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import tw.proteacher.notices.StoredFile;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.application.FileDoor;

/** {@code /files/{id}}: a file of an announcement, a page or a case, wherever it belongs. */
@WebServlet("/files/*")
public class FilesServlet extends FileServlet {
  private static final long serialVersionUID = 1L;

  @Inject private FileDoor door;

  @Override
  protected StoredFile open(StoredFileId id) {
    return door.open(id);
  }
}
