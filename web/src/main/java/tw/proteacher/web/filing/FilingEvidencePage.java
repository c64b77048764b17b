package tw.proteacher.web.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.filing.CaseView;
import tw.proteacher.certification.filing.ShowCase;
import tw.proteacher.certification.filing.ShowCase.ItemView;
import tw.proteacher.certification.filing.evidence.ChooseForms;
import tw.proteacher.certification.filing.evidence.KeepEvidence;
import tw.proteacher.certification.filing.evidence.KeepEvidenceFiles;
import tw.proteacher.certification.filing.evidence.Performance;
import tw.proteacher.certification.filing.progress.ItemProgress;
import tw.proteacher.certification.round.AttachmentRule;
import tw.proteacher.shared.NotFound;
import tw.proteacher.web.notices.Uploads;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;

/** certification/apply/evidence.xhtml: the sheets and files of one performance. */
@Named
@ViewScoped
public class FilingEvidencePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowCase showCase;
  @Inject private KeepEvidence keepEvidence;
  @Inject private KeepEvidenceFiles keepEvidenceFiles;
  @Inject private ChooseForms chooseForms;
  @Inject private Feedback feedback;

  private long id;
  private List<String> records = List.of();
  private List<Option> choices = List.of();
  private transient @Nullable ItemView shown;
  private transient @Nullable Part upload;

  public void load() {
    Performance one = getPerformance();
    choices = read().choices().stream().map(form -> new Option(form.code(), form.title())).toList();
    records =
        one.sheets().stream().map(sheet -> sheet.template().code()).filter(this::isChoice).toList();
  }

  public String attach() {
    keepEvidenceFiles.attach(id, Uploads.of(upload));
    feedback.flash("apply.attached");
    return here();
  }

  public String detach(long file) {
    keepEvidenceFiles.detach(id, file);
    feedback.flash("apply.detached");
    return here();
  }

  /** Other record forms; the page has asked, for what stands in those that go is lost. */
  public String choose() {
    chooseForms.choose(id, records);
    feedback.flash("apply.records.changed");
    return here();
  }

  private boolean isChoice(String code) {
    return choices.stream().anyMatch(choice -> choice.value().equals(code));
  }

  public List<Option> getChoices() {
    return choices;
  }

  public List<String> getRecords() {
    return records;
  }

  public void setRecords(@Nullable List<String> records) {
    this.records = records == null ? List.of() : List.copyOf(records);
  }

  public String remove() {
    Performance gone = getPerformance();
    long application = getShown().head().id();
    keepEvidence.remove(id);
    feedback.flash("apply.removed");
    return Redirects.to("/certification/apply/item", "id", application, "item", gone.item());
  }

  private String here() {
    return Redirects.to("/certification/apply/evidence", "id", id);
  }

  public CaseView getShown() {
    return read().shown();
  }

  private ItemView read() {
    ItemView read = shown;
    if (read == null) {
      read = showCase.ofEvidence(id);
      shown = read;
    }
    return read;
  }

  public Performance getPerformance() {
    return getShown().performance(id).orElseThrow(() -> new NotFound("evidence", id));
  }

  public ItemProgress getProgress() {
    String item = getPerformance().item();
    return getShown().item(item).orElseThrow(() -> new NotFound("practice item", item));
  }

  public boolean isAttachable() {
    return getProgress().item().attachment() != AttachmentRule.NONE
        && getShown().openness().files(id);
  }

  public boolean isRemovable() {
    return getShown().openness().whole();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public @Nullable Part getUpload() {
    return upload;
  }

  public void setUpload(@Nullable Part upload) {
    this.upload = upload;
  }
}
