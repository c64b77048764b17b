package tw.proteacher.notices.application;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;

/** 搜尋刊登: announcements, files and instructions by all that they say. */
public interface NoticeSearch {
  /** What was found. */
  enum Kind {
    TUTORIAL,
    NEWS,
    DOWNLOAD
  }

  /**
   * One that holds every word.
   *
   * @param fileId of a download, else empty
   * @param text all it says besides the title
   */
  record Found(Kind kind, long id, String fileId, String title, String text)
      implements Serializable {}

  /**
   * What the reader may see and holds every word, those in a title first.
   *
   * @param words in lower case and of one width (NFKC)
   */
  List<Found> find(Readership reader, List<String> words, OffsetDateTime now, int most);
}
