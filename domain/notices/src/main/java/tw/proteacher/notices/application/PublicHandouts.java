package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.proteacher.notices.application.HandoutQueries.DownloadRow;
import tw.proteacher.notices.application.HandoutQueries.TutorialItem;
import tw.proteacher.notices.application.HandoutQueries.TutorialRow;
import tw.proteacher.shared.NotFound;

/** What the national centre hands out to the whole world; nothing here is protected. */
@ApplicationScoped
public class PublicHandouts {
  @Inject private HandoutQueries handouts;

  public List<DownloadRow> downloads() {
    return handouts.downloads(Readership.PUBLIC);
  }

  public List<TutorialRow> tutorials() {
    return handouts.tutorials(Readership.PUBLIC);
  }

  public TutorialItem tutorial(long id) {
    return handouts
        .tutorial(id)
        .filter(item -> item.page().county() == null)
        .orElseThrow(() -> new NotFound("tutorial page", id));
  }
}
