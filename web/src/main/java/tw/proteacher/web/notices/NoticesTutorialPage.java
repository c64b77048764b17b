package tw.proteacher.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.application.BrowseHandouts;
import tw.proteacher.notices.application.HandoutQueries.TutorialItem;
import tw.proteacher.notices.application.PublicHandouts;
import tw.proteacher.web.shell.CurrentUser;

/** tutorials/show.xhtml. */
@Named
@RequestScoped
public class NoticesTutorialPage {
  @Inject private BrowseHandouts browseHandouts;
  @Inject private PublicHandouts publicHandouts;
  @Inject private CurrentUser user;

  private long id;
  private @Nullable TutorialItem item;

  public void load() {
    item = user.isSignedIn() ? browseHandouts.tutorial(id) : publicHandouts.tutorial(id);
  }

  public @Nullable TutorialItem getItem() {
    return item;
  }

  public List<String> paragraphs(String text) {
    return Paragraphs.of(text);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
