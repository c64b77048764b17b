package tw.proteacher.notices.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.TutorialText;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Subject;

/** 操作教學: one page of instructions, in ordered sections, with files to take along. */
@Entity
@Table(schema = "notices", name = "tutorial_page")
public class TutorialPage {
  private static final int LONGEST_TITLE = 120;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private @Nullable String county;
  private String title;
  private String summary;
  private int sort;

  @ElementCollection
  @CollectionTable(
      schema = "notices",
      name = "tutorial_section",
      joinColumns = @JoinColumn(name = "page_id"))
  @OrderColumn(name = "position")
  private List<TutorialSection> sections = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "notices",
      name = "tutorial_file",
      joinColumns = @JoinColumn(name = "page_id"))
  @OrderColumn(name = "position")
  @Column(name = "file_id")
  private List<String> files = new ArrayList<>();

  @Column(name = "withdrawn_at")
  private @Nullable OffsetDateTime withdrawnAt;

  @Column(name = "written_by")
  private long writtenBy;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  @Version private long version;

  protected TutorialPage() {}

  public static TutorialPage of(@Nullable CountyCode county) {
    TutorialPage page = new TutorialPage();
    page.county = county == null ? null : county.value();
    return page;
  }

  public void write(TutorialText text, PersonId by, OffsetDateTime now) {
    List<Finding> findings =
        new ArrayList<>(Wording.check("notices.tutorial.title", text.title(), LONGEST_TITLE));
    List<TutorialSection> written = TutorialSections.of(text.text());
    if (written.isEmpty()) {
      findings.add(Finding.block("notices.tutorial.sections_missing"));
    }
    if (!findings.isEmpty()) {
      throw new RuleViolation(findings);
    }
    title = text.title().strip();
    summary = text.summary().strip();
    sort = text.sort();
    sections.clear();
    sections.addAll(written);
    writtenBy = by.value();
    changedAt = now;
  }

  public void attach(List<StoredFileId> attachments) {
    files.clear();
    attachments.forEach(file -> files.add(file.toString()));
  }

  public void withdraw(PersonId by, OffsetDateTime now) {
    if (withdrawnAt != null) {
      throw new RuleViolation("notices.tutorial.withdrawn");
    }
    withdrawnAt = now;
    writtenBy = by.value();
    changedAt = now;
  }

  public @Nullable Long id() {
    return id;
  }

  public @Nullable CountyCode county() {
    return county == null ? null : new CountyCode(county);
  }

  public Subject subject() {
    return county == null ? Subject.nation() : Subject.county(new CountyCode(county));
  }

  public List<StoredFileId> files() {
    return files.stream().flatMap(file -> StoredFileId.parse(file).stream()).toList();
  }

  public List<TutorialSection> sections() {
    return List.copyOf(sections);
  }

  /** Refuses when somebody else changed it since the page was opened. */
  public void openedAt(long opened) {
    if (version != opened) {
      throw new RuleViolation("notices.changed_meanwhile");
    }
  }
}
