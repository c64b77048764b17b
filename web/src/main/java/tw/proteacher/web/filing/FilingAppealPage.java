package tw.proteacher.web.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Sheet;
import tw.proteacher.certification.filing.CaseView;
import tw.proteacher.certification.filing.ShowCase;
import tw.proteacher.certification.filing.appeal.AppealPaper;
import tw.proteacher.certification.filing.appeal.FileAppeal;
import tw.proteacher.certification.filing.appeal.ShowAppeal;
import tw.proteacher.certification.filing.appeal.WriteAppeal;
import tw.proteacher.shared.NotFound;
import tw.proteacher.web.casework.SheetDesk;
import tw.proteacher.web.casework.SheetFill;
import tw.proteacher.web.notices.Uploads;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/**
 * certification/apply/appeal.xhtml: the form of an appeal with its files. Each button keeps what is
 * typed first, so that nothing is lost where no script keeps it.
 */
@Named
@ViewScoped
public class FilingAppealPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowCase showCase;
  @Inject private ShowAppeal showAppeal;
  @Inject private WriteAppeal writeAppeal;
  @Inject private FileAppeal fileAppeal;
  @Inject private SheetDesk desk;
  @Inject private Feedback feedback;

  private long id;
  private @Nullable SheetFill fill;
  private transient @Nullable CaseView shown;
  private transient @Nullable AppealPaper paper;
  private transient @Nullable Part upload;

  public void load() {
    Sheet begun = getPaper().sheet();
    fill = begun == null ? null : desk.open(begun.id());
    getShown();
  }

  public String begin() {
    writeAppeal.begin(id);
    return here();
  }

  public String save() {
    desk.save(getFill());
    feedback.flash("apply.sheet.saved_now");
    return here();
  }

  public String attach() {
    desk.save(getFill());
    writeAppeal.attach(id, Uploads.of(upload));
    feedback.flash("apply.attached");
    return here();
  }

  public String detach(long file) {
    desk.save(getFill());
    writeAppeal.detach(id, file);
    feedback.flash("apply.detached");
    return here();
  }

  public @Nullable String send() {
    if (!desk.check(getFill())) {
      return null;
    }
    fileAppeal.file(id);
    feedback.flash("apply.appealed");
    return here();
  }

  private String here() {
    return Redirects.to("/certification/apply/appeal", "id", id);
  }

  /** Whether the form can be begun. */
  public boolean isBeginnable() {
    return getPaper().closed() == null && getPaper().sheet() == null;
  }

  /** Whether it can be written and handed in. */
  public boolean isOpen() {
    return getPaper().closed() == null && fill != null;
  }

  public SheetFill getFill() {
    SheetFill opened = fill;
    if (opened == null) {
      throw new NotFound("appeal", id);
    }
    return opened;
  }

  public CaseView getShown() {
    CaseView read = shown;
    if (read == null) {
      read = showCase.show(id);
      shown = read;
    }
    return read;
  }

  public AppealPaper getPaper() {
    AppealPaper read = paper;
    if (read == null) {
      read = showAppeal.mine(id);
      paper = read;
    }
    return read;
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
