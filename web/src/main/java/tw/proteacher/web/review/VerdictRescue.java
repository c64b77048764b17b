package tw.proteacher.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import tw.proteacher.certification.review.JudgeCase;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.web.shell.ExpiredPost;
import tw.proteacher.web.shell.FlashNotes;
import tw.proteacher.web.shell.Texts;

/**
 * 找回評閱中的意見: a judgement that is posted by a page the server no longer knows is kept as a draft; to
 * give it is asked again.
 */
@ApplicationScoped
public class VerdictRescue implements ExpiredPost {
  private static final String GIVING = "verdict";

  @Inject private JudgeCase judgeCase;
  @Inject private FlashNotes notes;
  @Inject private Texts texts;

  @Override
  public boolean isOwn(Map<String, String[]> posted) {
    return posted.containsKey(GIVING) && posted.containsKey(AutosaveVerdictServlet.ID);
  }

  @Override
  public Optional<String> keep(Map<String, String[]> posted) {
    String id = one(posted, AutosaveVerdictServlet.ID);
    String revision = one(posted, AutosaveVerdictServlet.REVISION);
    if (!id.matches("\\d{1,18}") || !revision.matches("\\d{1,9}")) {
      return Optional.empty();
    }
    long application = Long.parseLong(id);
    try {
      judgeCase.save(
          application, Integer.parseInt(revision), PostedJudgement.read(posted, application));
    } catch (RuleViolation | NotFound | AccessDenied refused) {
      return Optional.empty();
    }
    notes.add(texts.get("verdict.rescued"));
    return Optional.of("/review/case.xhtml?id=" + id);
  }

  private static String one(Map<String, String[]> posted, String name) {
    String[] values = posted.get(name);
    return values == null || values.length != 1 ? "" : values[0];
  }
}
