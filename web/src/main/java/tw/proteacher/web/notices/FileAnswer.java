package tw.proteacher.web.notices;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tw.proteacher.notices.StoredFile;

/** 檔案下載: an uploaded file as an answer, for saving and never for showing. */
public final class FileAnswer {
  private FileAnswer() {}

  public static void send(StoredFile file, HttpServletResponse response) throws IOException {
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
