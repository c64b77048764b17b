package tw.proteacher.web.operations.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.proteacher.intake.runs.Vitals;
import tw.proteacher.intake.runs.Vitals.Gauge;

/** 運作指標: the text format of Prometheus; numbers only. */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(MetricsServlet.class.getName());

  @Inject private transient Vitals vitals;
  @Inject private transient ServerGauges server;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<Gauge> gauges = new ArrayList<>(server.read());
    boolean up = addVitals(gauges);
    gauges.add(new Gauge("proteacher_database_up", "", up ? 1 : 0));
    response.setContentType("text/plain; version=0.0.4");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().print(text(gauges));
  }

  /** Without the database the server's own numbers are worth all the more. */
  private boolean addVitals(List<Gauge> gauges) {
    try {
      gauges.addAll(vitals.gauges());
      return true;
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "metrics without the database", failed);
      return false;
    }
  }

  static String text(List<Gauge> gauges) {
    StringBuilder text = new StringBuilder();
    String before = "";
    for (Gauge gauge : gauges) {
      if (!gauge.name().equals(before)) {
        text.append("# TYPE ").append(gauge.name()).append(" gauge\n");
        before = gauge.name();
      }
      text.append(gauge.name());
      if (!gauge.label().isEmpty()) {
        text.append('{').append(gauge.label()).append('}');
      }
      text.append(' ').append(gauge.value()).append('\n');
    }
    return text.toString();
  }
}
