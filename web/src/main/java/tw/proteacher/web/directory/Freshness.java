package tw.proteacher.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import tw.proteacher.shared.Settings;
import tw.proteacher.web.shell.CurrentUser;

/** Whether to sign in again comes before one's e-mail address can be changed. */
@ApplicationScoped
public class Freshness {
  @Inject private CurrentUser user;
  @Inject private Settings settings;
  @Inject private Clock clock;

  boolean isStale() {
    return user.provenAt().isBefore(clock.instant().minus(settings.freshSignIn()));
  }
}
