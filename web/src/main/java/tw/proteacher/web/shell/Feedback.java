package tw.proteacher.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.RuleViolation;

/** 回饋: what a page says about what was just done or refused. */
@Named
@RequestScoped
public class Feedback {
  @Inject private Texts texts;
  @Inject private FlashNotes flashed;
  private @Nullable List<String> arrived;

  /**
   * One line of the error summary.
   *
   * @param field client id of the field it is about, empty where it is about none
   */
  public record Problem(String field, String text) {}

  /** Says every reason of a refusal at the top of the same page. */
  public void refused(RuleViolation violation) {
    for (Finding finding : violation.findings()) {
      context().addMessage(null, message(severity(finding), sentences(finding)));
    }
  }

  /** The same, pinned to a field of the page. */
  public void refusedAt(String fieldId, RuleViolation violation) {
    String client = invalidate(fieldId);
    for (Finding finding : violation.findings()) {
      context().addMessage(client, message(severity(finding), sentences(finding)));
    }
  }

  /** Says something on this page. */
  public void info(String code, Object... facts) {
    context().addMessage(null, message(FacesMessage.SEVERITY_INFO, texts.say(code, facts)));
  }

  /** Says that something failed, on this page. */
  public void error(String code, Object... facts) {
    context().addMessage(null, message(FacesMessage.SEVERITY_ERROR, texts.say(code, facts)));
  }

  /** Says something on the page the browser is sent to next. */
  public void flash(String code, Object... facts) {
    flashed.add(texts.say(code, facts));
  }

  public boolean isFailed() {
    Severity worst = context().getMaximumSeverity();
    return worst != null && worst.compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
  }

  /** The error summary, in the order of the page. */
  public List<Problem> getProblems() {
    List<Problem> problems = new ArrayList<>();
    Iterator<String> clients = context().getClientIdsWithMessages();
    while (clients.hasNext()) {
      String client = clients.next();
      for (FacesMessage message : context().getMessageList(client)) {
        if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
          problems.add(new Problem(client == null ? "" : client, message.getSummary()));
        }
      }
    }
    return problems;
  }

  /** What was done, from this request or the one before the redirect. */
  public List<String> getNotes() {
    if (arrived == null) {
      arrived = flashed.take();
    }
    List<String> notes = new ArrayList<>(arrived);
    for (FacesMessage message : context().getMessageList(null)) {
      if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) < 0) {
        notes.add(message.getSummary());
      }
    }
    return notes;
  }

  private String sentences(Finding finding) {
    String todo = texts.todo(finding);
    return todo.isEmpty() ? texts.sentence(finding) : texts.sentence(finding) + " " + todo;
  }

  private static Severity severity(Finding finding) {
    return finding.blocks() ? FacesMessage.SEVERITY_ERROR : FacesMessage.SEVERITY_WARN;
  }

  private static FacesMessage message(Severity severity, String text) {
    return new FacesMessage(severity, text, text);
  }

  private static @Nullable String invalidate(String fieldId) {
    FacesContext context = context();
    List<String> found = new ArrayList<>();
    context
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(context),
            (visit, component) -> {
              if (!fieldId.equals(component.getId())) {
                return VisitResult.ACCEPT;
              }
              markInvalid(component);
              found.add(component.getClientId(context));
              return VisitResult.COMPLETE;
            });
    return found.isEmpty() ? null : found.get(0);
  }

  private static void markInvalid(UIComponent component) {
    if (component instanceof EditableValueHolder field) {
      field.setValid(false);
    }
  }

  private static FacesContext context() {
    return FacesContext.getCurrentInstance();
  }
}
