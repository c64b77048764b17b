package tw.proteacher.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  private @Nullable List<Shelf> shelves;
  private @Nullable List<TutorialRow> tutorials;

  public List<Shelf> getShelves() {
    List<Shelf> read = shelves;
    if (read == null) {
      read = shelves(user.isSignedIn() ? browseHandouts.downloads() : publicHandouts.downloads());
      shelves = read;
    }
    return read;
  }

  private static List<Shelf> shelves(List<DownloadRow> files) {
    return Arrays.stream(DownloadCategory.values())
        .map(category -> new Shelf(category, on(category, files)))
        .filter(shelf -> !shelf.files().isEmpty())
        .toList();
  }

  private static List<DownloadRow> on(DownloadCategory category, List<DownloadRow> files) {
    return files.stream().filter(file -> file.category() == category).toList();
  }

  public List<TutorialRow> getTutorials() {
    List<TutorialRow> read = tutorials;
    if (read == null) {
      read = user.isSignedIn() ? browseHandouts.tutorials() : publicHandouts.tutorials();
      tutorials = read;
    }
    return read;
  }
}
