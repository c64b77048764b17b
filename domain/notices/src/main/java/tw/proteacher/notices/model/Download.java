package tw.proteacher.notices.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.DownloadCategory;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;

/** 下載檔案: a file that a centre hands out, with a title and what it is for. */
@Entity
@Table(schema = "notices", name = "download")
public class Download extends Posting {
  private static final int LONGEST_TITLE = 120;

  @Enumerated(EnumType.STRING)
  private DownloadCategory category;

  private String title;
  private String description;

  @Column(name = "file_id")
  private String fileId;

  protected Download() {}

  public static Download of(@Nullable CountyCode county, StoredFileId file) {
    Download download = new Download();
    download.belongTo(county);
    download.fileId = file.toString();
    return download;
  }

  public void describe(
      DownloadCategory on, String called, String about, PersonId by, OffsetDateTime now) {
    refuseWithdrawn();
    var findings = Wording.check("notices.download.title", called, LONGEST_TITLE);
    if (!findings.isEmpty()) {
      throw new RuleViolation(findings);
    }
    category = on;
    title = called.strip();
    description = about.strip();
    changed(by, now);
  }

  /** Puts a newer file in its place; returns the one it replaces. */
  public StoredFileId replace(StoredFileId file) {
    StoredFileId before = file();
    fileId = file.toString();
    return before;
  }

  @Override
  String withdrawn() {
    return "notices.download.withdrawn";
  }

  public StoredFileId file() {
    return StoredFileId.parse(fileId).orElseThrow();
  }
}
