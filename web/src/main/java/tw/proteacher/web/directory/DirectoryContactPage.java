package tw.proteacher.web.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.application.ChangePhone;
import tw.proteacher.directory.application.ContactRow;
import tw.proteacher.directory.application.ProveEmail;
import tw.proteacher.directory.application.ShowMyProfile;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.web.shell.CurrentUser;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** me/edit.xhtml */
@Named
@ViewScoped
public class DirectoryContactPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowMyProfile showMyProfile;
  @Inject private ChangePhone changePhone;
  @Inject private ProveEmail proveEmail;
  @Inject private PendingEmail pending;
  @Inject private CurrentUser user;
  @Inject private Freshness freshness;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String phone = "";
  private String email = "";
  private String phoneBefore = "";
  private String emailBefore = "";

  public void load() {
    ContactRow contact = showMyProfile.show().contact();
    phone = given(contact.phone());
    email = given(contact.email());
    phoneBefore = phone;
    emailBefore = contact.emailProven() ? email : "";
  }

  /** A new address counts once its code has been typed; until then the old one stays. */
  public @Nullable String save() {
    if (!phone.strip().equals(phoneBefore)) {
      try {
        changePhone.change(phone);
        phoneBefore = phone.strip();
      } catch (RuleViolation refused) {
        feedback.refusedAt("phone", refused);
        return null;
      }
    }
    if (email.isBlank() || email.strip().equals(emailBefore)) {
      feedback.flash("profile.saved");
      return Redirects.to("/me/index");
    }
    if (freshness.isStale()) {
      return Redirects.to("/me/email");
    }
    try {
      pending.sent(proveEmail.request(email, user.provenAt()), email.strip(), clock.instant());
    } catch (RuleViolation refused) {
      feedback.refusedAt("email", refused);
      return null;
    }
    feedback.flash("email.sent", email.strip());
    return Redirects.to("/me/email");
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }
}
