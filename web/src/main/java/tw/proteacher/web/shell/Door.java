package tw.proteacher.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.AccountStanding;
import tw.proteacher.directory.Callers;
import tw.proteacher.directory.Hat;
import tw.proteacher.directory.Presence;
import tw.proteacher.directory.application.SignIn;
import tw.proteacher.shared.AuditEntry;
import tw.proteacher.shared.AuditTrail;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;

/**
 * 門禁: what stands between the container's "somebody is authenticated" and a page. Binds the account
 * to a person, ends sessions that are over, leads through the first sign-in and keeps each folder
 * to the hats it is for. The use-case gate checks everything again.
 */
@ApplicationScoped
public class Door {
  private static final Duration LONGEST_SESSION = Duration.ofHours(12);
  private static final int LONGEST_PATH = 200;
  private static final String NOTICE = "/sign-in/notice.xhtml";
  private static final String EMAIL = "/sign-in/email.xhtml";

  /** What the page that says "not found" offers to whoever wears the wrong hat. */
  private static final String OTHER_HATS = "otherHats";

  private static final String REFUSED_AT = "refusedAt";
  private static final List<String> ALWAYS_OPEN =
      List.of("/sign-in/", "/session/", "/about/", "/verify/", "/badges/", "/.well-known/");
  private static final Map<String, Set<Role>> FOLDERS =
      Map.of(
          "/centre/", Set.of(Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE),
          "/statistics/", Set.of(Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE),
          "/review/", Set.of(Role.REVIEWER),
          "/school/", Set.of(Role.SCHOOL_OFFICER, Role.PRINCIPAL),
          "/operations/", Set.of(Role.OPERATOR));

  @Inject private CurrentUser user;
  @Inject private SignIn signIn;
  @Inject private Callers callers;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Whether the request may go on; if not, the response has been given. */
  boolean letsThrough(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Principal principal = request.getUserPrincipal();
    if (principal != null && !user.isSignedIn() && !bind(principal, request)) {
      leave(request);
      return redirect("/sign-in/unknown.xhtml", request, response);
    }
    if (!user.isSignedIn()) {
      return true;
    }
    Presence presence = callers.presence(user.personId());
    AccountStanding standing = presence.standing();
    if (isOver(standing) || principal == null) {
      leave(request);
      return redirect(Paths.SIGN_IN + "?ended=true", request, response);
    }
    user.sits(presence);
    if (!request.getMethod().equals("GET")) {
      user.acts(clock.instant());
    }
    String path = Paths.of(request);
    if (ALWAYS_OPEN.stream().anyMatch(path::startsWith)) {
      return true;
    }
    if (standing.mustAcceptNotice()) {
      return redirect(NOTICE, request, response);
    }
    if (standing.mustVerifyEmail() && user.askedForEmailFirst()) {
      return redirect(EMAIL, request, response);
    }
    if (!fits(path)) {
      refused(path, user.caller(request.getRemoteAddr()));
      request.setAttribute(OTHER_HATS, hatsFor(path));
      request.setAttribute(REFUSED_AT, address(path, request.getQueryString()));
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return false;
    }
    return true;
  }

  /** Ends the session for good. */
  void leave(HttpServletRequest request) throws ServletException {
    request.logout();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  private boolean bind(Principal principal, HttpServletRequest request) {
    Optional<PersonId> person = signIn.bySubject(principal.getName());
    if (person.isEmpty()) {
      return false;
    }
    PersonId who = person.get();
    Presence presence = callers.presence(who);
    if (presence.standing().disabled()) {
      return false;
    }
    request.changeSessionId();
    signIn.signedIn(who);
    Instant now = clock.instant();
    user.signIn(presence, now, ProofOfIdentity.of(principal, now));
    Caller caller = user.caller(request.getRemoteAddr());
    audit.appendApart(
        new AuditEntry("session.signed_in", AuditEntry.Outcome.DONE, caller, "", who));
    return true;
  }

  private boolean isOver(AccountStanding standing) {
    return standing.disabled()
        || user.sessionEpoch() < standing.sessionEpoch()
        || clock.instant().isAfter(user.signedInAt().plus(LONGEST_SESSION));
  }

  private boolean fits(String path) {
    return FOLDERS.entrySet().stream()
        .filter(folder -> path.startsWith(folder.getKey()))
        .allMatch(folder -> folder.getValue().stream().anyMatch(user::is));
  }

  /** Own hats that are not worn and would open the folder: no secret to their owner. */
  private List<Hat> hatsFor(String path) {
    return user.getHats().stream()
        .filter(
            held ->
                FOLDERS.entrySet().stream()
                    .filter(folder -> path.startsWith(folder.getKey()))
                    .allMatch(folder -> folder.getValue().contains(held.role())))
        .toList();
  }

  private static String address(String path, @Nullable String query) {
    return query == null ? path : path + "?" + query;
  }

  /** Whether an address that came with a request stays on this site, in a folder of some hat. */
  boolean leadsInside(@Nullable String address) {
    return address != null
        && address.chars().noneMatch(Character::isISOControl)
        && FOLDERS.keySet().stream().anyMatch(address::startsWith);
  }

  /** Whoever tries doors that are not theirs is seen trying. */
  private void refused(String path, Caller caller) {
    String shown = path.replaceAll("\\p{C}", "");
    String target = "page:" + shown.substring(0, Math.min(LONGEST_PATH, shown.length()));
    audit.appendApart(
        new AuditEntry("session.page_refused", AuditEntry.Outcome.DENIED, caller, target, null));
  }

  private static boolean redirect(
      String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.sendRedirect(request.getContextPath() + path);
    return false;
  }
}
