package tw.proteacher.web.review;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Set;
import tw.proteacher.certification.review.JudgeCase;
import tw.proteacher.web.casework.Autosave;

/** {@code /autosave/verdict}: keeps a half-made judgement; nobody but its writer sees it. */
@WebServlet("/autosave/verdict")
public class AutosaveVerdictServlet extends Autosave {
  static final String ID = "sheet.id";
  static final String REVISION = "sheet.revision";
  private static final long serialVersionUID = 1L;
  private static final Set<String> LAST =
      Set.of(
          "casework.panel.changed_meanwhile",
          "casework.panel.given_already",
          "casework.panel.seat_ended");

  @Inject private transient JudgeCase judgeCase;
  @Inject private transient Clock clock;

  @Override
  protected Kept keep(HttpServletRequest request) {
    long id = number(request, ID);
    return new Kept(
        judgeCase.save(
            id,
            (int) number(request, REVISION),
            PostedJudgement.read(request.getParameterMap(), id)),
        clock.instant());
  }

  private static long number(HttpServletRequest request, String name) {
    return Long.parseLong(String.valueOf(request.getParameter(name)));
  }

  @Override
  protected Set<String> lastWords() {
    return LAST;
  }
}
