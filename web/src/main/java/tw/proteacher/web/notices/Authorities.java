package tw.proteacher.web.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.Hat;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Scope;
import tw.proteacher.web.shell.CurrentUser;

/** In whose name the hat that is worn publishes: a county, or the country. */
@ApplicationScoped
public class Authorities {
  @Inject private CurrentUser user;

  public @Nullable CountyCode current() {
    Hat hat = user.hat();
    return hat != null && hat.scope() instanceof Scope.OfCounty county ? county.county() : null;
  }
}
