package tw.proteacher.notices.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.DownloadCategory;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Subject;

/** 下載檔案: a file that a centre hands out, with a title and what it is for. */
@Entity
@Table(schema = "notices", name = "download")
public class Download {
  private static final int LONGEST_TITLE = 120;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private @Nullable String county;

  @Enumerated(EnumType.STRING)
  private DownloadCategory category;

  private String title;
  private String description;

  @Column(name = "file_id")
  private String fileId;

  @Column(name = "withdrawn_at")
  private @Nullable OffsetDateTime withdrawnAt;

  @Column(name = "written_by")
  private long writtenBy;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  @Version private long version;

  protected Download() {}

  public static Download of(@Nullable CountyCode county, StoredFileId file) {
    Download download = new Download();
    download.county = county == null ? null : county.value();
    download.fileId = file.toString();
    return download;
  }

  public void describe(
      DownloadCategory on, String called, String about, PersonId by, OffsetDateTime now) {
    var findings = Wording.check("notices.download.title", called, LONGEST_TITLE);
    if (!findings.isEmpty()) {
      throw new RuleViolation(findings);
    }
    category = on;
    title = called.strip();
    description = about.strip();
    writtenBy = by.value();
    changedAt = now;
  }

  /** Puts a newer file in its place; returns the one it replaces. */
  public StoredFileId replace(StoredFileId file) {
    StoredFileId before = file();
    fileId = file.toString();
    return before;
  }

  public void withdraw(PersonId by, OffsetDateTime now) {
    if (withdrawnAt != null) {
      throw new RuleViolation("notices.download.withdrawn");
    }
    withdrawnAt = now;
    writtenBy = by.value();
    changedAt = now;
  }

  public @Nullable Long id() {
    return id;
  }

  public StoredFileId file() {
    return StoredFileId.parse(fileId).orElseThrow();
  }

  public @Nullable CountyCode county() {
    return county == null ? null : new CountyCode(county);
  }

  public Subject subject() {
    return county == null ? Subject.nation() : Subject.county(new CountyCode(county));
  }

  /** Refuses when somebody else changed it since the page was opened. */
  public void openedAt(long opened) {
    if (version != opened) {
      throw new RuleViolation("notices.changed_meanwhile");
    }
  }
}
