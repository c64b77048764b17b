package tw.proteacher.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.application.NewsQueries.NewsItem;
import tw.proteacher.notices.application.PublicNews;
import tw.proteacher.notices.application.ReadAnnouncement;
import tw.proteacher.web.shell.CurrentUser;

/** news/show.xhtml. */
@Named
@RequestScoped
public class NoticesAnnouncementPage {
  @Inject private ReadAnnouncement readAnnouncement;
  @Inject private PublicNews publicNews;
  @Inject private CurrentUser user;

  private long id;
  private @Nullable NewsItem item;

  public void load() {
    item = user.isSignedIn() ? readAnnouncement.read(id) : publicNews.item(id);
  }

  public @Nullable NewsItem getItem() {
    return item;
  }

  public List<String> getParagraphs() {
    return item == null ? List.of() : Paragraphs.of(item.body());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
