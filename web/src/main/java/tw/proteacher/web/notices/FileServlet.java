package tw.proteacher.web.notices;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tw.proteacher.notices.StoredFile;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.shared.NotFound;

/**
 * 檔案下載: hands the uploaded file that the address ends with out for saving, never for showing. What
 * may not be had looks like what does not exist.
 */
public abstract class FileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** The file, for whoever may have it there. */
  protected abstract StoredFile open(StoredFileId id);

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    String key = path == null ? "" : path.substring(1);
    send(open(StoredFileId.parse(key).orElseThrow(() -> new NotFound("file", key))), response);
  }

  private static void send(StoredFile file, HttpServletResponse response) throws IOException {
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
