package tw.proteacher.web.notices;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.application.FileDoor;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.NotFound;

/**
 * {@code /files/{id}}: hands a file out for saving, never for showing. What may not be had looks
 * like what does not exist.
 */
@WebServlet("/files/*")
public class FilesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private FileDoor door;

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
      FileAnswer.send(door.open(id.get()), response);
    } catch (NotFound | AccessDenied hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
