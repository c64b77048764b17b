package tw.proteacher.notices.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
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

/** 操作教學: one page of instructions, in ordered sections, with files to take along. */
@Entity
@Table(schema = "notices", name = "tutorial_page")
public class TutorialPage extends Posting {
  private static final int LONGEST_TITLE = 120;

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

  protected TutorialPage() {}

  public static TutorialPage of(@Nullable CountyCode county) {
    TutorialPage page = new TutorialPage();
    page.belongTo(county);
    return page;
  }

  public void write(TutorialText text, PersonId by, OffsetDateTime now) {
    refuseWithdrawn();
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
    changed(by, now);
  }

  public void attach(List<StoredFileId> attachments) {
    files.clear();
    attachments.forEach(file -> files.add(file.toString()));
  }

  @Override
  String withdrawn() {
    return "notices.tutorial.withdrawn";
  }

  public List<StoredFileId> files() {
    return files.stream().flatMap(file -> StoredFileId.parse(file).stream()).toList();
  }

  public List<TutorialSection> sections() {
    return List.copyOf(sections);
  }
}
