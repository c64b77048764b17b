package tw.proteacher.web.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.proteacher.directory.Hat;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Scope;
import tw.proteacher.web.shell.CurrentUser;

/** 本校: the school of the hat that is worn. */
@ApplicationScoped
public class OwnSchool {
  @Inject private CurrentUser user;

  SchoolCode code() {
    Hat hat = user.hat();
    if (hat != null && hat.scope() instanceof Scope.OfSchool school) {
      return school.school();
    }
    throw new AccessDenied("no school");
  }
}
