package tw.proteacher.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.AuditEntry;
import tw.proteacher.shared.AuditTrail;

/** 工作階段: changing the hat, staying, leaving. Posts only; they come from the page frame. */
@WebServlet({"/session/hat", "/session/alive", "/session/again", "/session/sign-out"})
public class SessionServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** The query goes through to the single sign-on, which would not ask again by itself. */
  private static final String SIGN_IN_AGAIN = "/me/email.xhtml?prompt=login&max_age=0";

  @Inject private transient CurrentUser user;
  @Inject private transient Door door;
  @Inject private transient AuditTrail audit;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (!user.isSignedIn()) {
      response.sendRedirect(request.getContextPath() + Paths.SIGN_IN);
      return;
    }
    switch (request.getServletPath()) {
      case "/session/hat" -> changeHat(request, response);
      case "/session/alive" -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      case "/session/again" -> end(request, response, SIGN_IN_AGAIN);
      default -> end(request, response, "/sign-in/bye.xhtml");
    }
  }

  private void changeHat(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String hat = request.getParameter("hat");
    if (hat != null) {
      user.wear(hat);
    }
    String to = request.getParameter("to");
    String next = door.leadsInside(to) ? to : "/index.xhtml";
    response.sendRedirect(request.getContextPath() + next);
  }

  private void end(HttpServletRequest request, HttpServletResponse response, String next)
      throws ServletException, IOException {
    audit.appendApart(
        new AuditEntry(
            "session.signed_out", AuditEntry.Outcome.DONE, Access.caller(), "", user.personId()));
    door.leave(request);
    response.sendRedirect(request.getContextPath() + next);
  }
}
