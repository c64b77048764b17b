package tw.proteacher.web.operations.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** The OpenAPI document of the operations API, as written in {@code openapi.json} beside it. */
@WebServlet("/openapi")
public class OpenApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    try (InputStream document = OpenApiServlet.class.getResourceAsStream("openapi.json")) {
      if (document == null) {
        throw new IOException("openapi.json is not in the archive");
      }
      document.transferTo(response.getOutputStream());
    }
  }
}
