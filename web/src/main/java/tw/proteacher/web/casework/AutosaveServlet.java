package tw.proteacher.web.casework;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.application.FillSheet;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.web.shell.CurrentUser;
import tw.proteacher.web.shell.Formats;
import tw.proteacher.web.shell.Texts;

/**
 * {@code /autosave/sheet}: keeps what is typed into a sheet while one goes on typing. Whoever is
 * not signed in any more is told so (401) and sent nowhere: the page still holds the text.
 */
@WebServlet("/autosave/sheet")
public class AutosaveServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;

  @Inject private transient CurrentUser user;
  @Inject private transient FillSheet fillSheet;
  @Inject private transient Texts texts;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setCharacterEncoding("UTF-8");
    if (!user.isSignedIn()) {
      say(response, HttpServletResponse.SC_UNAUTHORIZED, Json.createObjectBuilder());
      return;
    }
    try {
      keep(request, response);
    } catch (NumberFormatException | NotFound | AccessDenied hidden) {
      say(response, HttpServletResponse.SC_NOT_FOUND, Json.createObjectBuilder());
    } catch (RuleViolation refused) {
      boolean overtaken =
          refused.findings().stream().anyMatch(one -> one.code().equals(SheetDesk.OVERTAKEN));
      String why =
          refused.findings().stream()
              .map(finding -> texts.sentence(finding) + texts.todo(finding))
              .collect(Collectors.joining(" "));
      say(
          response,
          overtaken ? HttpServletResponse.SC_CONFLICT : UNPROCESSABLE,
          Json.createObjectBuilder().add("message", why));
    }
  }

  private void keep(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Map<String, String[]> posted = request.getParameterMap();
    long id = Long.parseLong(String.valueOf(request.getParameter(SheetInput.ID)));
    Sheet before = fillSheet.show(id).sheet();
    Sheet kept =
        fillSheet.save(
            id, SheetInput.revision(posted, before.revision()), SheetInput.read(posted, before));
    Instant saved = kept.savedAt();
    JsonObjectBuilder answer = Json.createObjectBuilder().add("revision", kept.revision());
    if (saved != null) {
      answer.add("saved", Formats.time(saved));
    }
    say(response, HttpServletResponse.SC_OK, answer);
  }

  private static void say(HttpServletResponse response, int status, JsonObjectBuilder answer)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(answer.build().toString());
  }
}
