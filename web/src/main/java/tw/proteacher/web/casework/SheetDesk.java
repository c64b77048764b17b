package tw.proteacher.web.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import tw.proteacher.casework.FieldFinding;
import tw.proteacher.casework.Forms;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.application.FillSheet;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.web.shell.Texts;

/**
 * 填寫表單: what the actions of a page with {@code t:sheet} call. What was typed is read from the
 * request and stays on the page whatever becomes of it.
 */
@ApplicationScoped
public class SheetDesk {
  static final String OVERTAKEN = "casework.sheet.changed_meanwhile";

  @Inject private FillSheet fillSheet;
  @Inject private Forms forms;
  @Inject private Texts texts;

  /** A sheet of the caller's own. */
  public SheetFill open(long id) {
    return new SheetFill(fillSheet.show(id));
  }

  /** Keeps what is typed as a draft. */
  public void save(SheetFill fill) {
    Map<String, String[]> posted = posted();
    fill.type(
        SheetInput.read(posted, fill.getSheet()), SheetInput.revision(posted, fill.revision()));
    try {
      fill.kept(fillSheet.save(fill.getSheet().id(), fill.revision(), fill.typed()));
    } catch (RuleViolation refused) {
      if (refused.findings().stream().anyMatch(one -> one.code().equals(OVERTAKEN))) {
        fill.overtaken(fillSheet.show(fill.getSheet().id()).sheet());
      }
      throw refused;
    }
  }

  /** Keeps it and declares it complete; false where the fields now say what is missing. */
  public boolean finish(SheetFill fill) {
    if (!check(fill)) {
      return false;
    }
    fill.kept(fillSheet.finish(fill.getSheet().id()));
    return true;
  }

  /** Keeps it, declares it complete and asks the other person to confirm it. */
  public boolean askPartner(SheetFill fill) {
    if (!check(fill)) {
      return false;
    }
    fill.kept(fillSheet.askPartner(fill.getSheet().id()));
    return true;
  }

  /** Keeps it; false where the fields now say what is missing. */
  public boolean check(SheetFill fill) {
    save(fill);
    Sheet sheet = fill.getSheet();
    List<FieldFinding> findings = forms.check(sheet);
    for (FieldFinding found : findings) {
      String sentence = texts.sentence(found.finding());
      fill.wrong(found.field(), sentence);
      FacesContext.getCurrentInstance()
          .addMessage(
              SheetInput.name(found.field()),
              new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }
    return findings.isEmpty();
  }

  private static Map<String, String[]> posted() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
  }
}
