package tw.proteacher.web.operations.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.proteacher.intake.runs.Vitals;

/** 健康檢查: alive if it answers at all, ready if the migrated database answers too. */
@WebServlet({"/health/ready", "/health/live"})
public class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(HealthServlet.class.getName());

  @Inject private transient Vitals vitals;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean up = request.getServletPath().endsWith("/live") || isReady();
    response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("application/json");
    response.getWriter().print(up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
  }

  private boolean isReady() {
    try {
      vitals.ping();
      return true;
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "not ready", failed);
      return false;
    }
  }
}
