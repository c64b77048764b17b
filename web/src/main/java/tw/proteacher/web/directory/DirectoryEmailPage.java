package tw.proteacher.web.directory;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.application.ProveEmail;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.web.shell.CurrentUser;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** me/email.xhtml and sign-in/email.xhtml */
@Named
@ViewScoped
public class DirectoryEmailPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String FIRST_SIGN_IN = "/sign-in/email.xhtml";

  @Inject private ProveEmail proveEmail;
  @Inject private PendingEmail pending;
  @Inject private CurrentUser user;
  @Inject private Freshness freshness;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String address = "";
  private String code = "";

  /** Sends a code to the typed address. */
  public @Nullable String send() {
    try {
      UUID request = proveEmail.request(address, user.provenAt());
      pending.sent(request, address.strip(), clock.instant());
    } catch (RuleViolation refused) {
      feedback.refusedAt("address", refused);
      return null;
    }
    feedback.flash("email.sent", pending.address());
    return here();
  }

  /** Sends another code to the same address. */
  public String again() {
    String to = pending.address();
    pending.sent(proveEmail.request(to, user.provenAt()), to, clock.instant());
    feedback.flash("email.sent", to);
    return here();
  }

  /** Back to the address, before anything was proven. */
  public String another() {
    pending.forget();
    return here();
  }

  public @Nullable String confirm() {
    UUID request = pending.request();
    if (request == null) {
      return here();
    }
    try {
      proveEmail.confirm(request, code);
    } catch (RuleViolation refused) {
      feedback.refusedAt("code", refused);
      return null;
    }
    pending.forget();
    feedback.flash("email.proven");
    return Redirects.to(isFirstSignIn() ? "/index" : "/me/index");
  }

  /** Whether to sign in again comes before a code can be asked for. */
  public boolean isStale() {
    return freshness.isStale();
  }

  public boolean isPending() {
    return pending.request() != null;
  }

  public String getSentTo() {
    return pending.address();
  }

  public @Nullable Instant getSentAt() {
    return pending.sentAt();
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  private static String here() {
    return Redirects.to(isFirstSignIn() ? "/sign-in/email" : "/me/email");
  }

  private static boolean isFirstSignIn() {
    return FacesContext.getCurrentInstance().getViewRoot().getViewId().equals(FIRST_SIGN_IN);
  }
}
