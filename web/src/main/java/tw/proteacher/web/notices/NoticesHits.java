package tw.proteacher.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import tw.proteacher.notices.application.BrowseHandouts;
import tw.proteacher.notices.application.BrowseNews;
import tw.proteacher.notices.application.NewsQueries.Level;
import tw.proteacher.notices.application.NewsQueries.NewsRow;
import tw.proteacher.notices.application.PublicHandouts;
import tw.proteacher.notices.application.PublicNews;
import tw.proteacher.web.search.Hit;
import tw.proteacher.web.search.SearchSource;
import tw.proteacher.web.shell.CurrentUser;

/** Announcements, files and instructions, as far as they concern whoever asks. */
@RequestScoped
public class NoticesHits implements SearchSource {
  /** The newest of each level; what is older is looked for in the list of announcements. */
  private static final int NEWS = 200;

  @Inject private BrowseNews browseNews;
  @Inject private PublicNews publicNews;
  @Inject private BrowseHandouts browseHandouts;
  @Inject private PublicHandouts publicHandouts;
  @Inject private CurrentUser user;

  @Override
  public List<Hit> offered() {
    boolean known = user.isSignedIn();
    List<Hit> hits = new ArrayList<>();
    (known ? browseHandouts.tutorials() : publicHandouts.tutorials())
        .forEach(
            page ->
                hits.add(
                    new Hit(
                        "search.kind.tutorial",
                        page.title(),
                        page.summary(),
                        "/tutorials/show.xhtml?id=" + page.id())));
    for (NewsRow row : news(known)) {
      hits.add(
          new Hit(
              "search.kind.news", row.title(), row.opening(), "/news/show.xhtml?id=" + row.id()));
    }
    (known ? browseHandouts.downloads() : publicHandouts.downloads())
        .forEach(
            file ->
                hits.add(
                    new Hit(
                        "search.kind.download",
                        file.title(),
                        file.description(),
                        "/files/" + file.fileId())));
    return hits;
  }

  private List<NewsRow> news(boolean known) {
    if (!known) {
      return publicNews.page(0, NEWS).rows();
    }
    List<NewsRow> rows = new ArrayList<>(browseNews.page(Level.NATION, 0, NEWS).rows());
    rows.addAll(browseNews.page(Level.COUNTY, 0, NEWS).rows());
    return rows;
  }
}
