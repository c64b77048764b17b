package tw.proteacher.web.certificates;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tw.proteacher.certification.issue.CertificateSheet;
import tw.proteacher.certification.issue.OpenCertificate;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.RuleViolation;

/** 下載證書: the paper, for its holder and for the authority that issued it. */
@WebServlet({"/me/certificate.pdf", "/centre/certificates/certificate.pdf"})
public class CertificateDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient OpenCertificate certificates;
  @Inject private transient CertificatePaper paper;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long id = id(request);
    CertificateSheet sheet =
        request.getServletPath().startsWith("/me/")
            ? certificates.mine(id)
            : certificates.ofAuthority(id);
    try {
      byte[] pdf = paper.pdf(sheet);
      response.setContentType("application/pdf");
      response.setContentLength(pdf.length);
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + sheet.number() + ".pdf\"");
      response.getOutputStream().write(pdf);
    } catch (RuleViolation busy) {
      response.setHeader("Retry-After", "60");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  static long id(HttpServletRequest request) {
    try {
      return Long.parseLong(String.valueOf(request.getParameter("id")));
    } catch (NumberFormatException none) {
      throw new NotFound("certificate", 0);
    }
  }
}
