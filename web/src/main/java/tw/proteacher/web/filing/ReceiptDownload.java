package tw.proteacher.web.filing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tw.proteacher.certification.filing.CaseView;
import tw.proteacher.certification.filing.ShowCase;
import tw.proteacher.certification.filing.evidence.Performance;
import tw.proteacher.certification.filing.progress.ItemProgress;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.web.paper.Paper;
import tw.proteacher.web.shell.Formats;
import tw.proteacher.web.shell.Texts;

/** 收件證明: {@code /certification/receipt.pdf?id=}, for whoever may see the case. */
@WebServlet("/certification/receipt.pdf")
public class ReceiptDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ShowCase showCase;
  @Inject private transient Paper paper;
  @Inject private transient Texts texts;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CaseView shown = showCase.show(id(request));
    String receipt = shown.head().receipt();
    Instant received = shown.head().submittedAt();
    if (receipt == null || received == null) {
      throw new NotFound("receipt", shown.head().id());
    }
    try {
      byte[] pdf = paper.pdf("receipt", facts(shown, receipt, received));
      response.setContentType("application/pdf");
      response.setContentLength(pdf.length);
      response.setHeader("Content-Disposition", "attachment; filename=\"" + receipt + ".pdf\"");
      response.setHeader("Cache-Control", "private, no-store");
      response.getOutputStream().write(pdf);
    } catch (RuleViolation busy) {
      response.setHeader("Retry-After", "60");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private Map<String, Object> facts(CaseView shown, String receipt, Instant received) {
    Map<String, Object> facts = new HashMap<>();
    String authority = shown.round().authorityName();
    facts.put("receipt", receipt);
    facts.put("received", Formats.moment(received));
    facts.put("name", shown.head().personName());
    facts.put("school", shown.head().schoolName());
    facts.put("tier", texts.get("certification.tier." + shown.head().tier()));
    facts.put("round", shown.round().name());
    facts.put("authority", authority.isEmpty() ? texts.get("apply.ministry") : authority);
    facts.put("closes", Formats.moment(shown.head().closes()));
    facts.put("contact", shown.round().texts().contact());
    facts.put("items", shown.items().stream().map(ReceiptDownload::line).toList());
    facts.put("printed", Formats.moment(clock.instant()));
    return facts;
  }

  private static Map<String, String> line(ItemProgress item) {
    return Map.of(
        "label", item.item().label(),
        "times", Integer.toString(item.performances().size()),
        "sheets", sum(item, Performance::sheets),
        "files", sum(item, Performance::files));
  }

  private static String sum(ItemProgress item, Function<Performance, List<?>> part) {
    return Integer.toString(
        item.performances().stream().mapToInt(one -> part.apply(one).size()).sum());
  }

  private static long id(HttpServletRequest request) {
    try {
      return Long.parseLong(String.valueOf(request.getParameter("id")));
    } catch (NumberFormatException none) {
      throw new NotFound("application", 0);
    }
  }
}
