package tw.proteacher.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.application.HandoutQueries.DownloadRow;
import tw.proteacher.notices.application.HandoutQueries.TutorialRow;
import tw.proteacher.notices.application.KeepDownloads;
import tw.proteacher.notices.application.KeepTutorials;

/** centre/files.xhtml: the files and instructions of the centre. */
@Named
@RequestScoped
public class CentreFilesPage {
  @Inject private KeepDownloads keepDownloads;
  @Inject private KeepTutorials keepTutorials;

  private @Nullable List<DownloadRow> downloads;
  private @Nullable List<TutorialRow> tutorials;

  public List<DownloadRow> getDownloads() {
    List<DownloadRow> read = downloads;
    if (read == null) {
      read = keepDownloads.list();
      downloads = read;
    }
    return read;
  }

  public List<TutorialRow> getTutorials() {
    List<TutorialRow> read = tutorials;
    if (read == null) {
      read = keepTutorials.list();
      tutorials = read;
    }
    return read;
  }
}
