package tw.proteacher.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import tw.proteacher.notices.DownloadCategory;
import tw.proteacher.notices.application.BrowseHandouts;
import tw.proteacher.notices.application.HandoutQueries.DownloadRow;
import tw.proteacher.notices.application.HandoutQueries.TutorialRow;
import tw.proteacher.notices.application.PublicHandouts;
import tw.proteacher.web.shell.CurrentUser;

/** downloads/index.xhtml and tutorials/index.xhtml: the shelves, one panel a category. */
@Named
@RequestScoped
public class NoticesDownloadsPage {
  @Inject private BrowseHandouts browseHandouts;
  @Inject private PublicHandouts publicHandouts;
  @Inject private CurrentUser user;

  /** The files of one category. */
  public record Shelf(DownloadCategory category, List<DownloadRow> files) {}

  public List<Shelf> getShelves() {
    List<DownloadRow> files =
        user.isSignedIn() ? browseHandouts.downloads() : publicHandouts.downloads();
    return Arrays.stream(DownloadCategory.values())
        .map(category -> new Shelf(category, on(category, files)))
        .filter(shelf -> !shelf.files().isEmpty())
        .toList();
  }

  private static List<DownloadRow> on(DownloadCategory category, List<DownloadRow> files) {
    return files.stream().filter(file -> file.category() == category).toList();
  }

  public List<TutorialRow> getTutorials() {
    return user.isSignedIn() ? browseHandouts.tutorials() : publicHandouts.tutorials();
  }
}
