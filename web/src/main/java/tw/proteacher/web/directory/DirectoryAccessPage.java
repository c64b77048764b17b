package tw.proteacher.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.application.AccessRow;
import tw.proteacher.directory.application.ShowMyProfile;
import tw.proteacher.shared.Slice;
import tw.proteacher.web.shell.Paging;
import tw.proteacher.web.shell.Texts;

/** me/access.xhtml */
@Named
@RequestScoped
public class DirectoryAccessPage {
  private static final int SIZE = 20;

  @Inject private ShowMyProfile showMyProfile;
  @Inject private Texts texts;

  private int page = 1;
  private @Nullable Slice<AccessRow> accesses;

  public Slice<AccessRow> getAccesses() {
    Slice<AccessRow> shown = accesses;
    if (shown == null) {
      shown = showMyProfile.accesses((page - 1) * SIZE, SIZE);
      accesses = shown;
    }
    return shown;
  }

  /** What was done, in words where there are some. */
  public String what(String event) {
    String code = "audit." + event;
    return texts.get(texts.has(code) ? code : "audit.other");
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
