package tw.proteacher.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.Slice;
import tw.proteacher.training.correction.DecideConflict;
import tw.proteacher.training.correction.HoursQueries.ConflictRow;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Paging;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/** centre/hours-conflicts.xhtml: where the feed and an entry differ, and which of them holds. */
@Named
@RequestScoped
public class CentreConflictsPage {
  private static final int SIZE = 20;
  private static final String PAGE = "/centre/hours-conflicts";

  @Inject private DecideConflict decideConflict;
  @Inject private Feedback feedback;
  @Inject private Texts texts;

  private int page = 1;
  private @Nullable Long conflict;
  private String reason = "";
  private @Nullable Slice<ConflictRow> conflicts;

  public Slice<ConflictRow> getConflicts() {
    Slice<ConflictRow> shown =
        conflicts == null ? decideConflict.page((page - 1) * SIZE, SIZE) : conflicts;
    conflicts = shown;
    return shown;
  }

  public List<Option> getChoices() {
    return getConflicts().rows().stream()
        .map(
            row ->
                Option.of(
                    row.id(), texts.of("conflict.choice", row.personName(), row.courseName())))
        .toList();
  }

  public String keep() {
    if (conflict != null) {
      decideConflict.keep(conflict, reason);
      feedback.flash("conflict.kept");
    }
    return Redirects.to(PAGE);
  }

  public String follow() {
    if (conflict != null) {
      decideConflict.follow(conflict, reason);
      feedback.flash("conflict.followed");
    }
    return Redirects.to(PAGE);
  }

  public @Nullable Long getConflict() {
    return conflict;
  }

  public void setConflict(@Nullable Long conflict) {
    this.conflict = conflict;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
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
