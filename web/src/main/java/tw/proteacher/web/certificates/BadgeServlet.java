package tw.proteacher.web.certificates;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tw.proteacher.shared.NotFound;

/** 徽章公開文件: for verifiers all over the world; nothing here is about a person. */
@WebServlet({"/badges/*", "/.well-known/jwks.json"})
public class BadgeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String JSON = "application/json";
  private static final String JSON_LD = "application/ld+json";

  @Inject private transient Badges badges;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Objects.requireNonNullElse(request.getPathInfo(), "/keys");
    int slash = path.indexOf('/', 1);
    String folder = slash < 0 ? path : path.substring(0, slash);
    String name = slash < 0 ? "" : path.substring(slash + 1);
    switch (folder) {
      case "/keys" -> send(response, JSON, name.isEmpty() ? badges.keys() : key(name));
      case "/issuers" -> send(response, JSON_LD, badges.issuer(name));
      case "/achievements" -> send(response, JSON_LD, badges.achievement(name));
      case "/status" -> send(response, "application/vc+jwt", badges.statusList(list(name)));
      default -> throw new NotFound("badges", path);
    }
  }

  private String key(String kid) {
    return badges.key(kid).orElseThrow(() -> new NotFound("key", kid));
  }

  private static int list(String name) {
    if (!name.matches("\\d{1,3}")) {
      throw new NotFound("status", name);
    }
    return Integer.parseInt(name);
  }

  private static void send(HttpServletResponse response, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    response.setContentType(type);
    response.setContentLength(body.length);
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cache-Control", "public, max-age=60");
    response.getOutputStream().write(body);
  }
}
