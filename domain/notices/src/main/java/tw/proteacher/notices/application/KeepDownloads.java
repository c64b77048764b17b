package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.DownloadCategory;
import tw.proteacher.notices.FileKind;
import tw.proteacher.notices.StoredFiles;
import tw.proteacher.notices.Upload;
import tw.proteacher.notices.application.HandoutQueries.DownloadRow;
import tw.proteacher.notices.model.Download;
import tw.proteacher.notices.model.Downloads;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 檔案下載管理: a centre puts files on the shelf, replaces them and takes them off. */
@ApplicationScoped
@Transactional
public class KeepDownloads {
  @Inject private HandoutQueries handouts;
  @Inject private Downloads downloads;
  @Inject private StoredFiles files;
  @Inject private Clock clock;

  /** What stands on the shelf about a file. */
  public record Label(DownloadCategory category, String title, String description) {}

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "notices.download.list",
      reads = true)
  public List<DownloadRow> list() {
    return handouts.downloads(Access.reach());
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "notices.download.show",
      reads = true)
  public DownloadRow show(long id) {
    DownloadRow row = handouts.download(id).orElseThrow(() -> new NotFound("download", id));
    CountyCode county = row.county();
    Access.over(county == null ? Subject.nation() : Subject.county(county));
    return row;
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "notices.download.add")
  public long add(@Nullable CountyCode county, Label label, @Nullable Upload upload) {
    Access.over(county == null ? Subject.nation() : Subject.county(county));
    if (upload == null) {
      throw new RuleViolation("notices.file.missing");
    }
    Download download =
        Download.of(
            county, files.store(FileKind.PUBLICATION, upload, Attachments.handedOutBy(county)));
    describe(download, label);
    long id = downloads.add(download);
    Access.about("download", id);
    return id;
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "notices.download.edit")
  public void edit(long id, long version, Label label, @Nullable Upload newer) {
    Download download = downloads.get(id);
    Access.over(download.subject());
    Access.about("download", id);
    download.openedAt(version);
    describe(download, label);
    if (newer != null) {
      download.replace(
          files.store(FileKind.PUBLICATION, newer, Attachments.handedOutBy(download.county())));
    }
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "notices.download.withdraw")
  public void withdraw(long id, long version) {
    Download download = downloads.get(id);
    Access.over(download.subject());
    Access.about("download", id);
    download.openedAt(version);
    download.withdraw(Access.me(), OffsetDateTime.now(clock));
  }

  private void describe(Download download, Label label) {
    download.describe(
        label.category(),
        label.title(),
        label.description(),
        Access.me(),
        OffsetDateTime.now(clock));
  }
}
