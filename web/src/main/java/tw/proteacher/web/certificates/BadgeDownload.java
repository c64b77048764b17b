package tw.proteacher.web.certificates;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tw.proteacher.certification.issue.BadgeFacts;
import tw.proteacher.certification.issue.OpenCertificate;
import tw.proteacher.shared.RuleViolation;

/** 下載數位徽章: the credential, for its holder. */
@WebServlet("/me/badge.jwt")
public class BadgeDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient OpenCertificate certificates;
  @Inject private transient Badges badges;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long id = CertificateDownload.id(request);
    try {
      BadgeFacts facts = certificates.badge(id);
      byte[] jwt = badges.credential(facts).getBytes(StandardCharsets.US_ASCII);
      response.setContentType("application/vc+jwt");
      response.setContentLength(jwt.length);
      response.setHeader(
          "Content-Disposition",
          "attachment; filename=\"" + facts.sheet().number() + ".badge.jwt\"");
      response.getOutputStream().write(jwt);
    } catch (RuleViolation refused) {
      // The page says what is missing.
      response.sendRedirect(request.getContextPath() + "/me/certificate.xhtml?id=" + id);
    }
  }
}
