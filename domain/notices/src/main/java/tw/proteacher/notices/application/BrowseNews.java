package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import tw.proteacher.notices.application.NewsQueries.Level;
import tw.proteacher.notices.application.NewsQueries.NewsRow;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.UseCase;

/** 瀏覽最新消息: the national and county announcements that concern the caller. */
@ApplicationScoped
@Transactional
public class BrowseNews {
  @Inject private NewsQueries news;
  @Inject private Readers readers;
  @Inject private Clock clock;

  @UseCase(everyone = true, audit = "notices.news.browse", reads = true, scoped = false)
  public Slice<NewsRow> page(Level level, int first, int size) {
    return news.published(level, readers.caller(), OffsetDateTime.now(clock), first, size);
  }
}
