package tw.proteacher.web.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Sheet;
import tw.proteacher.certification.filing.CorrectionWish;
import tw.proteacher.certification.filing.ShowCase;
import tw.proteacher.certification.filing.ShowCase.SheetPlace;
import tw.proteacher.shared.NotFound;
import tw.proteacher.web.casework.SheetDesk;
import tw.proteacher.web.casework.SheetFill;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** certification/apply/sheet.xhtml: one form of a performance, kept while it is typed. */
@Named
@ViewScoped
public class FilingSheetPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String EVIDENCE = "/certification/apply/evidence";

  @Inject private SheetDesk desk;
  @Inject private ShowCase showCase;
  @Inject private Feedback feedback;

  private long id;
  private @Nullable SheetFill fill;
  private transient @Nullable SheetPlace place;

  public void load() {
    fill = desk.open(id);
    getPlace();
  }

  public String save() {
    desk.save(getFill());
    feedback.flash("apply.sheet.saved_now");
    return Redirects.to("/certification/apply/sheet", "id", id);
  }

  public @Nullable String finish() {
    if (!desk.finish(getFill())) {
      return null;
    }
    feedback.flash("apply.sheet.finished", getSheet().template().title());
    return back();
  }

  public @Nullable String ask() {
    if (!desk.askPartner(getFill())) {
      return null;
    }
    feedback.flash("apply.sheet.asked", getSheet().template().title(), getSheet().partnerName());
    return back();
  }

  private String back() {
    return Redirects.to(EVIDENCE, "id", getEvidence());
  }

  public SheetPlace getPlace() {
    SheetPlace read = place;
    if (read == null) {
      read = showCase.ofSheet(getEvidence());
      place = read;
    }
    return read;
  }

  /** What is to be corrected in this sheet. */
  public List<CorrectionWish> getWishes() {
    long sheet = getSheet().id();
    return getPlace().wishes().stream()
        .filter(wish -> wish.sheet() != null && wish.sheet() == sheet)
        .toList();
  }

  /** The performance it belongs to. */
  public long getEvidence() {
    return getSheet().ref().id();
  }

  public SheetFill getFill() {
    SheetFill opened = fill;
    if (opened == null) {
      throw new NotFound("sheet", id);
    }
    return opened;
  }

  public Sheet getSheet() {
    return getFill().getSheet();
  }

  public boolean isOpen() {
    return getFill().getClosed() == null;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
