package tw.proteacher.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.proteacher.notices.application.FindNotices;
import tw.proteacher.notices.application.NoticeSearch.Found;
import tw.proteacher.notices.application.PublicSearch;
import tw.proteacher.web.search.Hit;
import tw.proteacher.web.search.SearchSource;
import tw.proteacher.web.search.SearchWords;
import tw.proteacher.web.shell.CurrentUser;

/** Announcements, files and instructions, as far as they concern whoever asks. */
@RequestScoped
public class NoticesHits implements SearchSource {
  private static final int MOST = 200;

  @Inject private FindNotices findNotices;
  @Inject private PublicSearch publicSearch;
  @Inject private CurrentUser user;

  @Override
  public List<Hit> find(SearchWords words) {
    List<Found> found =
        user.isSignedIn()
            ? findNotices.find(words.words(), MOST)
            : publicSearch.find(words.words(), MOST);
    return found.stream().map(one -> hit(one, words)).toList();
  }

  private static Hit hit(Found found, SearchWords words) {
    String text = words.excerpt(found.text());
    return switch (found.kind()) {
      case TUTORIAL ->
          new Hit("search.kind.tutorial", found.title(), text, show("tutorials", found.id()));
      case NEWS -> new Hit("search.kind.news", found.title(), text, show("news", found.id()));
      case DOWNLOAD ->
          new Hit("search.kind.download", found.title(), text, "/files/" + found.fileId());
    };
  }

  private static String show(String folder, long id) {
    return "/" + folder + "/show.xhtml?id=" + id;
  }
}
