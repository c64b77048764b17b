package tw.proteacher.web.notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import tw.proteacher.notices.TutorialText;
import tw.proteacher.notices.application.HandoutQueries.SectionRow;
import tw.proteacher.notices.application.HandoutQueries.TutorialItem;
import tw.proteacher.notices.application.KeepTutorials;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/files-tutorial.xhtml: a page of instructions; sections open with a line that begins #. */
@Named
@ViewScoped
public class CentreTutorialsEditPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String LIST = "/centre/files";

  @Inject private KeepTutorials keepTutorials;
  @Inject private Authorities authorities;
  @Inject private Feedback feedback;

  private long id;
  private String title = "";
  private String summary = "";
  private int sort = 10;
  private String text = "";
  private final KeptFiles files = new KeptFiles();
  private final Meanwhile<TutorialItem> meanwhile = new Meanwhile<>();

  public void load() {
    if (id == 0) {
      return;
    }
    TutorialItem item = keepTutorials.show(id);
    meanwhile.setVersion(item.version());
    title = item.page().title();
    summary = item.page().summary();
    sort = item.page().sort();
    text = written(item);
    files.begin(item.files());
  }

  public String save() {
    TutorialText written = new TutorialText(title, summary, sort, text);
    if (id == 0) {
      keepTutorials.add(authorities.current(), written, files.uploads());
    } else {
      change(
          version -> keepTutorials.edit(id, version, written, files.stayingIds(), files.uploads()));
    }
    feedback.flash("centre.files.saved");
    return Redirects.to(LIST);
  }

  public String withdraw() {
    change(version -> keepTutorials.withdraw(id, version));
    feedback.flash("centre.files.withdrawn");
    return Redirects.to(LIST);
  }

  private void change(LongConsumer change) {
    meanwhile.change(
        change,
        () -> keepTutorials.show(id),
        TutorialItem::version,
        now -> files.changed(now.files()));
  }

  /** A page as it is typed. */
  public String written(TutorialItem item) {
    return item.sections().stream()
        .map(CentreTutorialsEditPage::section)
        .collect(Collectors.joining("\n\n"));
  }

  private static String section(SectionRow section) {
    return section.heading().isEmpty()
        ? section.body()
        : "# " + section.heading() + "\n" + section.body();
  }

  public Meanwhile<TutorialItem> getMeanwhile() {
    return meanwhile;
  }

  public KeptFiles getFiles() {
    return files;
  }

  public boolean isNew() {
    return id == 0;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public int getSort() {
    return sort;
  }

  public void setSort(int sort) {
    this.sort = sort;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
