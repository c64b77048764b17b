package tw.proteacher.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.application.BrowseNews;
import tw.proteacher.notices.application.NewsQueries.Level;
import tw.proteacher.notices.application.NewsQueries.NewsRow;
import tw.proteacher.notices.application.PublicNews;
import tw.proteacher.web.shell.CurrentUser;

/** index.xhtml */
@Named
@RequestScoped
public class HomePage {
  private static final int NEWS_SHOWN = 5;
  private static final String COUNTY = "county";

  @Inject private CurrentUser user;
  @Inject private WaitingTasks waiting;
  @Inject private BrowseNews browseNews;
  @Inject private PublicNews publicNews;
  @Inject private Clock clock;

  private String news = "";
  private @Nullable List<NewsRow> newsRows;

  /** What waits for me under this hat, the nearest deadline first. */
  public List<Task> getTasks() {
    return waiting.now();
  }

  public long daysLeft(Task task) {
    LocalDate due = task.due();
    return due == null ? -1 : ChronoUnit.DAYS.between(LocalDate.now(clock), due);
  }

  public List<NewsRow> getNewsRows() {
    if (newsRows == null) {
      newsRows =
          user.isSignedIn()
              ? browseNews.page(isCountyNews() ? Level.COUNTY : Level.NATION, 0, NEWS_SHOWN).rows()
              : publicNews.page(0, NEWS_SHOWN).rows();
    }
    return newsRows;
  }

  public boolean isCountyNews() {
    return user.isSignedIn() && news.equals(COUNTY);
  }

  public String getNews() {
    return news;
  }

  public void setNews(@Nullable String news) {
    this.news = news == null ? "" : news;
  }
}
