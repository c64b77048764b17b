package tw.proteacher.web.certification;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.proteacher.certification.application.HeldNumber;
import tw.proteacher.certification.application.ListHeldNumbers;
import tw.proteacher.certification.application.ResolveHeldNumber;
import tw.proteacher.shared.Slice;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Paging;

/** centre/held-numbers.xhtml and operations/held-numbers.xhtml */
@Named
@ViewScoped
public class CertificationHeldPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 10;

  @Inject private ListHeldNumbers listHeldNumbers;
  @Inject private ResolveHeldNumber resolveHeldNumber;
  @Inject private Feedback feedback;

  private int page = 1;
  private String reason = "";
  private List<HeldNumber> numbers = List.of();
  private long total;

  public void load() {
    Slice<HeldNumber> slice = listHeldNumbers.page((Paging.within(page) - 1) * SIZE, SIZE);
    numbers = slice.rows();
    total = slice.total();
  }

  /** Says whose number it is; 0 for none of them. */
  public String resolve(String number, long rightful) {
    resolveHeldNumber.resolve(new ResolveHeldNumber.Command(number, rightful, reason));
    feedback.flash("held.resolved", number);
    String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return view + "?faces-redirect=true";
  }

  public List<HeldNumber> getNumbers() {
    return numbers;
  }

  public long getTotal() {
    return total;
  }

  public int getSize() {
    return SIZE;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
