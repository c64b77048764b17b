package tw.proteacher.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.application.EndRole;
import tw.proteacher.directory.application.MembershipRow;
import tw.proteacher.directory.application.ShowMyProfile;
import tw.proteacher.directory.application.ShowMyProfile.Profile;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** me/index.xhtml */
@Named
@RequestScoped
public class DirectoryProfilePage {
  @Inject private ShowMyProfile showMyProfile;
  @Inject private EndRole endRole;
  @Inject private Feedback feedback;

  private @Nullable Profile profile;

  public Profile getProfile() {
    Profile shown = profile;
    if (shown == null) {
      shown = showMyProfile.show();
      profile = shown;
    }
    return shown;
  }

  /** The schools besides the main one. */
  public List<MembershipRow> getOtherSchools() {
    return getProfile().memberships().stream().filter(row -> row.endsOn() == null).skip(1).toList();
  }

  /** Lays down a role of one's own. */
  public String layDown(long grant) {
    endRole.end(grant);
    feedback.flash("role.done.ended");
    return Redirects.to("/me/index");
  }
}
