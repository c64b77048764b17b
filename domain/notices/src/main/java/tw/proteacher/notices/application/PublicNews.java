package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import tw.proteacher.notices.application.NewsQueries.Level;
import tw.proteacher.notices.application.NewsQueries.NewsItem;
import tw.proteacher.notices.application.NewsQueries.NewsRow;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Slice;

/** 全國最新消息: what the whole world may read, signed in or not; nothing here is protected. */
@ApplicationScoped
public class PublicNews {
  @Inject private NewsQueries news;
  @Inject private Clock clock;

  public Slice<NewsRow> page(int first, int size) {
    return news.published(Level.NATION, Readership.PUBLIC, OffsetDateTime.now(clock), first, size);
  }

  public NewsItem item(long id) {
    return news.published(id, Readership.PUBLIC, OffsetDateTime.now(clock))
        .orElseThrow(() -> new NotFound("announcement", id));
  }
}
