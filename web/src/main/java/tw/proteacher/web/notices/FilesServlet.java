package tw.proteacher.web.notices;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.application.FileDoor;
import tw.proteacher.notices.application.FileShelf.ShelvedFile;
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
      send(door.open(id.get()), response);
    } catch (NotFound | AccessDenied hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(ShelvedFile file, HttpServletResponse response) throws IOException {
    response.setContentType(file.mediaType());
    response.setContentLength(file.content().length);
    response.setHeader(
        "Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.name()));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cache-Control", "private, no-store");
    response.getOutputStream().write(file.content());
  }

  /** RFC 8187: what URLEncoder leaves as a plus or a star is written out. */
  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
