package tw.proteacher.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.application.RotateIdentityKeys;
import tw.proteacher.directory.application.ShowIdentityKeys;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Formats;
import tw.proteacher.web.shell.Redirects;

/** operations/identity-key.xhtml: how far the rotation of the key of IDs is. */
@Named
@RequestScoped
public class DirectoryIdentityKeyPage {
  @Inject private ShowIdentityKeys showIdentityKeys;
  @Inject private RotateIdentityKeys rotateIdentityKeys;
  @Inject private Feedback feedback;

  private ShowIdentityKeys.@Nullable Standing standing;

  public ShowIdentityKeys.Standing getStanding() {
    ShowIdentityKeys.Standing shown = standing == null ? showIdentityKeys.standing() : standing;
    standing = shown;
    return shown;
  }

  public String reseal() {
    RotateIdentityKeys.Progress progress = rotateIdentityKeys.rotate();
    feedback.flash(
        "identity_key.resealed",
        Formats.number(progress.done()),
        Formats.number(progress.remaining()));
    return Redirects.to("/operations/identity-key");
  }
}
