package tw.proteacher.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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

  public List<DownloadRow> getDownloads() {
    return keepDownloads.list();
  }

  public List<TutorialRow> getTutorials() {
    return keepTutorials.list();
  }
}
