package tw.proteacher.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.AuditEntry;
import tw.proteacher.shared.AuditTrail;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Settings;
import tw.proteacher.web.shell.CurrentUser;
import tw.proteacher.web.shell.Redirects;

/** sign-in/index.xhtml */
@Named
@RequestScoped
public class SignInPage {
  @Inject private SecurityContext security;
  @Inject private Settings settings;
  @Inject private DemoAccounts accounts;
  @Inject private SignInThrottle throttle;
  @Inject private AuditTrail audit;
  @Inject private CurrentUser user;

  private String account = "";
  private String password = "";
  private boolean ended;

  /** Who is signed in already has nothing to do here. */
  public @Nullable String skip() {
    return user.isSignedIn() ? Redirects.to("/index") : null;
  }

  public @Nullable String signIn() {
    return enter(account.strip().toLowerCase(Locale.ROOT), password);
  }

  /** One click on an account of the list. */
  public @Nullable String signInAs(String chosen) {
    return enter(chosen, DemoIdentityStore.PASSWORD);
  }

  private @Nullable String enter(String who, String secret) {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    String address = request.getRemoteAddr();
    if (throttle.isLocked(who, address)) {
      throw new RuleViolation("sign_in.locked");
    }
    AuthenticationStatus status =
        security.authenticate(
            request,
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(who, secret)));
    return switch (status) {
      case SUCCESS -> {
        throttle.succeeded(who);
        yield Redirects.to("/index");
      }
      case SEND_CONTINUE -> {
        throttle.succeeded(who);
        FacesContext.getCurrentInstance().responseComplete();
        yield null;
      }
      default -> {
        throttle.failed(who, address);
        audit.appendApart(refusal(address));
        throw new RuleViolation("sign_in.wrong");
      }
    };
  }

  private static AuditEntry refusal(String address) {
    Caller stranger = new Caller(null, Caller.ANONYMOUS.name(), Caller.ANONYMOUS.grants(), address);
    return new AuditEntry("session.refused", AuditEntry.Outcome.DENIED, stranger, "", null);
  }

  public boolean isDemo() {
    return settings.demo() != Settings.Demo.OFF && settings.oidcIssuer().isEmpty();
  }

  public boolean isSingleSignOn() {
    return settings.oidcIssuer().isPresent();
  }

  public List<DemoAccount> getAccounts() {
    return accounts.all();
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public boolean isEnded() {
    return ended;
  }

  public void setEnded(boolean ended) {
    this.ended = ended;
  }
}
