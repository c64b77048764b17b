package tw.proteacher.directory.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.proteacher.directory.SecretCheck;
import tw.proteacher.shared.Settings;
import tw.proteacher.shared.Settings.Demo;

/** Holds the configured secret against the mode of the installation and against its database. */
@ApplicationScoped
public class StartupSecretCheck implements SecretCheck {
  @Inject private Settings settings;
  @Inject private KeyedIdentityVault vault;
  @Inject private IdentityRotation rotation;

  /** For the container. */
  public StartupSecretCheck() {}

  StartupSecretCheck(Settings settings, KeyedIdentityVault vault, IdentityRotation rotation) {
    this.settings = settings;
    this.vault = vault;
    this.rotation = rotation;
  }

  @Override
  public void check() {
    if (settings.demo() == Demo.OFF && vault.secretKeys().isFitForDemoOnly()) {
      throw new SecretKeys.BadSecret(
          "is a demo or default key; make one with: openssl rand -base64 32");
    }
    vault.of("start", "");
    rotation.requireKeys();
  }
}
