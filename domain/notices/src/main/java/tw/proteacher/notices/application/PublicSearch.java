package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import tw.proteacher.notices.application.NoticeSearch.Found;

/** 公開搜尋: what the whole world may read, signed in or not; nothing here is protected. */
@ApplicationScoped
public class PublicSearch {
  @Inject private NoticeSearch search;
  @Inject private Clock clock;

  public List<Found> find(List<String> words, int most) {
    return search.find(Readership.PUBLIC, words, OffsetDateTime.now(clock), most);
  }
}
