package tw.proteacher.web.signin;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import tw.proteacher.shared.Settings;

/**
 * 登入方式: the in-service single sign-on replaces the local mechanism wholly. Both at once would show
 * the local page and then refuse everybody, so the local beans do not exist then.
 */
public class SignInMode implements Extension {
  private final boolean singleSignOn = new Settings().oidcIssuer().isPresent();

  void localMechanism(@Observes ProcessAnnotatedType<LocalSignIn> type) {
    vetoUnderSingleSignOn(type);
  }

  void demoAccounts(@Observes ProcessAnnotatedType<DemoIdentityStore> type) {
    vetoUnderSingleSignOn(type);
  }

  private void vetoUnderSingleSignOn(ProcessAnnotatedType<?> type) {
    if (singleSignOn) {
      type.veto();
    }
  }
}
