package tw.proteacher.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.proteacher.directory.PrivacyNotice;
import tw.proteacher.directory.application.AcceptPrivacyNotice;
import tw.proteacher.web.shell.Redirects;

/** sign-in/notice.xhtml */
@Named
@RequestScoped
public class DirectoryNoticePage {
  private static final List<String> PARTS =
      List.of("who", "why", "what", "where", "rights", "refuse", "source");

  @Inject private AcceptPrivacyNotice acceptNotice;

  private int version = PrivacyNotice.VERSION;
  private boolean accepted;

  public String accept() {
    acceptNotice.accept(version);
    return Redirects.to("/index");
  }

  /** Bundle keys of the paragraphs. */
  public List<String> getParts() {
    return PARTS.stream().map(part -> "notice." + part).toList();
  }

  public int getVersion() {
    return version;
  }

  /** The version that was on the screen. */
  public void setVersion(int version) {
    this.version = version;
  }

  public boolean isAccepted() {
    return accepted;
  }

  public void setAccepted(boolean accepted) {
    this.accepted = accepted;
  }
}
