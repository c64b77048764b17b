package tw.proteacher.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.issue.IssuedRow;
import tw.proteacher.certification.issue.ListIssues;
import tw.proteacher.shared.Slice;
import tw.proteacher.web.shell.Paging;

/** centre/certificates/issued.xhtml: what one's own authority has issued. */
@Named
@RequestScoped
public class CertificatesIssuedPage {
  private static final int SIZE = 20;

  @Inject private ListIssues issues;

  private String q = "";
  private int page = 1;
  private @Nullable Slice<IssuedRow> issued;

  public Slice<IssuedRow> getIssued() {
    Slice<IssuedRow> shown = issued == null ? issues.issued(q, (page - 1) * SIZE, SIZE) : issued;
    issued = shown;
    return shown;
  }

  public String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = Objects.requireNonNullElse(q, "");
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Paging.within(page);
  }

  public int getSize() {
    return SIZE;
  }
}
