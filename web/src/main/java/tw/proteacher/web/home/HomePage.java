package tw.proteacher.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
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
  private static final Comparator<Task> MOST_URGENT_FIRST =
      Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()));

  @Inject private CurrentUser user;
  @Inject private Instance<TaskSource> sources;
  @Inject private BrowseNews browseNews;
  @Inject private PublicNews publicNews;
  @Inject private Clock clock;

  private String news = "";
  private @Nullable List<Task> tasks;
  private @Nullable List<NewsRow> newsRows;

  /** What waits for me under this hat, the nearest deadline first. */
  public List<Task> getTasks() {
    if (tasks == null) {
      tasks =
          sources.stream()
              .flatMap(source -> source.waitingFor(user).stream())
              .sorted(MOST_URGENT_FIRST)
              .toList();
    }
    return tasks;
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
