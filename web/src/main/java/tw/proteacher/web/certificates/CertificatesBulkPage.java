package tw.proteacher.web.certificates;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.bulk.BulkLine;
import tw.proteacher.certification.bulk.BulkView;
import tw.proteacher.certification.bulk.HandInBulk;
import tw.proteacher.certification.bulk.ReadBulk;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Slice;
import tw.proteacher.web.sheets.SheetReader;
import tw.proteacher.web.shell.Paging;
import tw.proteacher.web.shell.Redirects;

/** centre/certificates/bulk.xhtml: takes a sheet in, lists those that came before. */
@Named
@ViewScoped
public class CertificatesBulkPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 20;
  private static final int LONGEST_NAME = 120;

  @Inject private HandInBulk handInBulk;
  @Inject private ReadBulk readBulk;

  private transient @Nullable Part sheet;
  private int page = 1;
  private @Nullable Slice<BulkView> batches;

  public String check() {
    Part part = sheet;
    if (part == null || part.getSize() == 0) {
      throw new RuleViolation("certification.bulk.empty");
    }
    try {
      List<BulkLine> lines = BulkSheet.lines(SheetReader.read(part.getInputStream()));
      long id = handInBulk.handIn(name(part), lines, BulkSheet.tierWords());
      return Redirects.to("/centre/certificates/bulk-check", "id", id);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String name(Part part) {
    String name = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  public Slice<BulkView> getBatches() {
    Slice<BulkView> shown = batches == null ? readBulk.page((page - 1) * SIZE, SIZE) : batches;
    batches = shown;
    return shown;
  }

  public @Nullable Part getSheet() {
    return sheet;
  }

  public void setSheet(@Nullable Part sheet) {
    this.sheet = sheet;
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
