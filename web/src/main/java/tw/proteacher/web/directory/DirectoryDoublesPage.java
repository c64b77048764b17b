package tw.proteacher.web.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.proteacher.directory.application.DoublePair;
import tw.proteacher.directory.application.MergePersons;
import tw.proteacher.shared.Slice;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Paging;

/** centre/doubles.xhtml */
@Named
@ViewScoped
public class DirectoryDoublesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 10;
  private static final String AGAIN = "/centre/doubles?faces-redirect=true";

  @Inject private MergePersons mergePersons;
  @Inject private Feedback feedback;

  private int page = 1;
  private String reason = "";
  private List<DoublePair> pairs = List.of();
  private long total;

  public void load() {
    Slice<DoublePair> slice = mergePersons.pairs((Paging.within(page) - 1) * SIZE, SIZE);
    pairs = slice.rows();
    total = slice.total();
  }

  public String merge(DoublePair pair) {
    mergePersons.merge(pair.kept().person(), pair.gone().person());
    feedback.flash("doubles.merged", pair.kept().name());
    return AGAIN;
  }

  public String keepApart(DoublePair pair) {
    mergePersons.keepApart(pair.kept().person(), pair.gone().person(), reason);
    feedback.flash("doubles.kept_apart", pair.kept().name());
    return AGAIN;
  }

  public List<DoublePair> getPairs() {
    return pairs;
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
