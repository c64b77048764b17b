package tw.proteacher.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Decision;
import tw.proteacher.certification.review.AnnouncePreview;
import tw.proteacher.certification.review.AnnounceResults;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/review/announce.xhtml: what an announcement would do, and the announcement itself. */
@Named
@ViewScoped
public class CentreReviewAnnouncePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private AnnounceResults announceResults;
  @Inject private Feedback feedback;

  private long id;
  private int stage = 1;
  private @Nullable AnnouncePreview preview;
  private boolean leaveUndecided;

  public void load() {
    preview = announceResults.preview(id, stage);
  }

  public String announce() {
    int announced = announceResults.announce(id, stage, leaveUndecided);
    feedback.flash("announce.done", announced);
    return Redirects.to("/centre/review/round", "id", id);
  }

  public List<Decision> getDecisions() {
    return List.of(Decision.values());
  }

  public long count(Decision decision) {
    return preview == null ? 0 : preview.outcomes().getOrDefault(decision, 0L);
  }

  public @Nullable AnnouncePreview getPreview() {
    return preview;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public int getStage() {
    return stage;
  }

  public void setStage(int stage) {
    this.stage = stage == 2 ? 2 : 1;
  }

  public boolean isLeaveUndecided() {
    return leaveUndecided;
  }

  public void setLeaveUndecided(boolean leaveUndecided) {
    this.leaveUndecided = leaveUndecided;
  }
}
