package tw.proteacher.web.casework;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.web.shell.CurrentUser;
import tw.proteacher.web.shell.Formats;
import tw.proteacher.web.shell.Texts;

/**
 * 自動儲存: keeps what is typed while one goes on typing. Whoever is not signed in any more is told so
 * (401) and sent nowhere: the page still holds the text. The script is {@code casework/sheet.js}.
 */
public abstract class Autosave extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;

  @Inject private transient CurrentUser user;
  @Inject private transient Texts texts;

  /** What was kept. */
  public record Kept(int revision, @Nullable Instant at) {}

  /** Keeps what was posted. */
  protected abstract Kept keep(HttpServletRequest request);

  /** Codes of refusals after which saving again makes no sense. */
  protected abstract Set<String> lastWords();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setCharacterEncoding("UTF-8");
    if (!user.isSignedIn()) {
      say(response, HttpServletResponse.SC_UNAUTHORIZED, Json.createObjectBuilder());
      return;
    }
    try {
      Kept kept = keep(request);
      JsonObjectBuilder answer = Json.createObjectBuilder().add("revision", kept.revision());
      Instant at = kept.at();
      if (at != null) {
        answer.add("saved", Formats.time(at));
      }
      say(response, HttpServletResponse.SC_OK, answer);
    } catch (IllegalArgumentException | NotFound | AccessDenied hidden) {
      say(response, HttpServletResponse.SC_NOT_FOUND, Json.createObjectBuilder());
    } catch (RuleViolation refused) {
      refuse(response, refused);
    }
  }

  private void refuse(HttpServletResponse response, RuleViolation refused) throws IOException {
    boolean last = refused.findings().stream().anyMatch(one -> lastWords().contains(one.code()));
    String why =
        refused.findings().stream()
            .map(finding -> texts.sentence(finding) + texts.todo(finding))
            .collect(Collectors.joining(" "));
    say(
        response,
        last ? HttpServletResponse.SC_CONFLICT : UNPROCESSABLE,
        Json.createObjectBuilder().add("message", why));
  }

  private static void say(HttpServletResponse response, int status, JsonObjectBuilder answer)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(answer.build().toString());
  }
}
