package tw.proteacher.web.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import tw.proteacher.casework.application.FillSheet;
import tw.proteacher.casework.application.FilledSheet;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.web.shell.ExpiredPost;
import tw.proteacher.web.shell.FlashNotes;
import tw.proteacher.web.shell.Texts;

/**
 * 找回填寫中的表單: a sheet that is posted by a page the server no longer knows is kept as a draft, by the
 * same use case as every save; what the button asked for besides is asked again.
 */
@ApplicationScoped
public class SheetRescue implements ExpiredPost {
  @Inject private FillSheet fillSheet;
  @Inject private FlashNotes notes;
  @Inject private Texts texts;

  /** Other pages number what they keep under the same name; only a sheet says its section. */
  @Override
  public boolean isOwn(Map<String, String[]> posted) {
    return posted.containsKey(SheetInput.SECTION);
  }

  @Override
  public Optional<String> keep(Map<String, String[]> posted) {
    String[] id = posted.get(SheetInput.ID);
    if (id == null || id.length != 1 || !id[0].matches("\\d{1,18}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(kept(Long.parseLong(id[0]), posted));
    } catch (RuleViolation | NotFound | AccessDenied refused) {
      return Optional.empty();
    }
  }

  private String kept(long id, Map<String, String[]> posted) {
    FilledSheet before = fillSheet.show(id);
    fillSheet.save(
        id,
        SheetInput.revision(posted, before.sheet().revision()),
        SheetInput.read(posted, before.sheet()));
    notes.add(texts.get("sheet.rescued"));
    return before.page().isEmpty() ? "/forms/fill.xhtml?id=" + id : before.page();
  }
}
