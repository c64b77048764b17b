package tw.proteacher.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.application.BrowseNews;
import tw.proteacher.notices.application.NewsQueries.Level;
import tw.proteacher.notices.application.NewsQueries.NewsRow;
import tw.proteacher.notices.application.PublicNews;
import tw.proteacher.shared.Slice;
import tw.proteacher.web.shell.CurrentUser;
import tw.proteacher.web.shell.Paging;

/** news/index.xhtml: the two tabs; somebody who is not signed in has the national one. */
@Named
@RequestScoped
public class NoticesNewsPage {
  private static final int SIZE = 20;
  private static final String COUNTY = "county";

  @Inject private BrowseNews browseNews;
  @Inject private PublicNews publicNews;
  @Inject private CurrentUser user;

  private String level = "";
  private int page = 1;
  private @Nullable Slice<NewsRow> news;

  public Slice<NewsRow> getNews() {
    Slice<NewsRow> shown = news;
    if (shown == null) {
      int first = (page - 1) * SIZE;
      shown =
          user.isSignedIn()
              ? browseNews.page(isCounty() ? Level.COUNTY : Level.NATION, first, SIZE)
              : publicNews.page(first, SIZE);
      news = shown;
    }
    return shown;
  }

  public boolean isCounty() {
    return user.isSignedIn() && COUNTY.equals(level);
  }

  public String getLevel() {
    return level;
  }

  public void setLevel(@Nullable String level) {
    this.level = level == null ? "" : level;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Paging.within(page);
  }

  public int getSize() {
    return SIZE;
  }
}
