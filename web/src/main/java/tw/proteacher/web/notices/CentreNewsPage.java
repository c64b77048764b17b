package tw.proteacher.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.application.KeepNews;
import tw.proteacher.notices.application.NewsQueries.KeptRow;
import tw.proteacher.shared.Slice;
import tw.proteacher.web.shell.Paging;

/** centre/news.xhtml: what the centre has written. */
@Named
@RequestScoped
public class CentreNewsPage {
  private static final int SIZE = 20;

  @Inject private KeepNews keepNews;

  private int page = 1;
  private @Nullable Slice<KeptRow> news;

  public Slice<KeptRow> getNews() {
    Slice<KeptRow> shown = news;
    if (shown == null) {
      shown = keepNews.page((page - 1) * SIZE, SIZE);
      news = shown;
    }
    return shown;
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
