package tw.proteacher.web.shell;

import java.security.Principal;
import java.time.Instant;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** 身分確認: when whoever is signed in last proved who they are. */
final class ProofOfIdentity {
  private static final String AUTH_TIME = "auth_time";

  private ProofOfIdentity() {}

  /**
   * The single sign-on opens our session without asking again while its own lasts, so its word
   * counts, not the moment our session began. A provider that says nothing is believed to have
   * asked now.
   */
  static Instant of(Principal principal, Instant now) {
    if (principal instanceof OidcPrincipal<?> signedOn
        && signedOn.getOidcSecurityContext().getIDToken().getClaimValue(AUTH_TIME)
            instanceof Number seconds) {
      return Instant.ofEpochSecond(seconds.longValue());
    }
    return now;
  }
}
