package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import tw.proteacher.notices.application.NoticeSearch.Found;
import tw.proteacher.shared.UseCase;

/** 搜尋公告、檔案與操作教學: what is published and concerns the caller. */
@ApplicationScoped
@Transactional
public class FindNotices {
  @Inject private NoticeSearch search;
  @Inject private Readers readers;
  @Inject private Clock clock;

  @UseCase(everyone = true, audit = "notices.search", reads = true, scoped = false)
  public List<Found> find(List<String> words, int most) {
    return search.find(readers.caller(), words, OffsetDateTime.now(clock), most);
  }
}
