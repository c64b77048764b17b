package tw.proteacher.web.notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.DownloadCategory;
import tw.proteacher.notices.application.HandoutQueries.DownloadRow;
import tw.proteacher.notices.application.KeepDownloads;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/** centre/files-edit.xhtml: a new file for the shelf, or one that is replaced or taken off. */
@Named
@ViewScoped
public class CentreFilesEditPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String LIST = "/centre/files";

  @Inject private KeepDownloads keepDownloads;
  @Inject private Authorities authorities;
  @Inject private Feedback feedback;
  @Inject private Texts texts;

  private long id;
  private DownloadCategory category = DownloadCategory.CERTIFICATION;
  private String title = "";
  private String description = "";
  private @Nullable DownloadRow current;
  private final Meanwhile<DownloadRow> meanwhile = new Meanwhile<>();
  private transient @Nullable Part file;

  public void load() {
    if (id != 0) {
      DownloadRow row = keepDownloads.show(id);
      current = row;
      meanwhile.setVersion(row.version());
      category = row.category();
      title = row.title();
      description = row.description();
    }
  }

  public String save() {
    KeepDownloads.Label label = new KeepDownloads.Label(category, title, description);
    if (id == 0) {
      keepDownloads.add(authorities.current(), label, Uploads.one(file));
    } else {
      change(version -> keepDownloads.edit(id, version, label, Uploads.one(file)));
    }
    feedback.flash("centre.files.saved");
    return Redirects.to(LIST);
  }

  public String withdraw() {
    change(version -> keepDownloads.withdraw(id, version));
    feedback.flash("centre.files.withdrawn");
    return Redirects.to(LIST);
  }

  private void change(LongConsumer change) {
    meanwhile.change(
        change, () -> keepDownloads.show(id), DownloadRow::version, now -> current = now);
  }

  public List<Option> getCategories() {
    return Arrays.stream(DownloadCategory.values())
        .map(one -> Option.of(one, texts.get("download." + one)))
        .toList();
  }

  public boolean isNew() {
    return id == 0;
  }

  public Meanwhile<DownloadRow> getMeanwhile() {
    return meanwhile;
  }

  public @Nullable DownloadRow getCurrent() {
    return current;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public DownloadCategory getCategory() {
    return category;
  }

  public void setCategory(DownloadCategory category) {
    this.category = category;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
