package tw.proteacher.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import tw.proteacher.shared.Settings;

/**
 * 示範帳號: the accounts of a demonstration, all under one published password. The name of an account
 * is its subject in the staff register.
 */
@ApplicationScoped
public class DemoIdentityStore implements IdentityStore {
  static final String PASSWORD = "proteacher-demo";
  private static final String GROUP = "user";

  @Inject private Settings settings;

  /** Called by the security runtime, which finds this method by the type of its argument. */
  public CredentialValidationResult validate(UsernamePasswordCredential credential) {
    if (settings.demo() == Settings.Demo.OFF || !matches(credential.getPasswordAsString())) {
      return CredentialValidationResult.INVALID_RESULT;
    }
    return new CredentialValidationResult(credential.getCaller(), Set.of(GROUP));
  }

  private static boolean matches(String password) {
    return MessageDigest.isEqual(
        password.getBytes(StandardCharsets.UTF_8), PASSWORD.getBytes(StandardCharsets.UTF_8));
  }
}
