package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.proteacher.notices.application.HandoutQueries.DownloadRow;
import tw.proteacher.notices.application.HandoutQueries.TutorialItem;
import tw.proteacher.notices.application.HandoutQueries.TutorialRow;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.UseCase;

/** 檔案下載、操作教學: those of the country and of the caller's county. */
@ApplicationScoped
@Transactional
public class BrowseHandouts {
  @Inject private HandoutQueries handouts;
  @Inject private Readers readers;

  @UseCase(everyone = true, audit = "notices.download.browse", reads = true, scoped = false)
  public List<DownloadRow> downloads() {
    return handouts.downloads(readers.caller());
  }

  @UseCase(everyone = true, audit = "notices.tutorial.browse", reads = true, scoped = false)
  public List<TutorialRow> tutorials() {
    return handouts.tutorials(readers.caller());
  }

  @UseCase(everyone = true, audit = "notices.tutorial.read", reads = true, scoped = false)
  public TutorialItem tutorial(long id) {
    Readership reader = readers.caller();
    return handouts
        .tutorial(id)
        .filter(item -> reader.reads(item.page().county()))
        .orElseThrow(() -> new NotFound("tutorial page", id));
  }
}
