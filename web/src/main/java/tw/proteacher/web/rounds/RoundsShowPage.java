package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.round.ChangeRound;
import tw.proteacher.certification.round.PublishRound;
import tw.proteacher.certification.round.ShowRounds;
import tw.proteacher.certification.round.ShowRounds.Sheet;
import tw.proteacher.shared.Finding;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/rounds/show.xhtml: a round with what is still missing, and its next steps. */
@Named
@ViewScoped
public class RoundsShowPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowRounds showRounds;
  @Inject private PublishRound publishRound;
  @Inject private ChangeRound changeRound;
  @Inject private RoundSteps roundSteps;
  @Inject private Feedback feedback;

  private long id;
  private @Nullable Sheet sheet;
  private String reason = "";

  public void load() {
    sheet = showRounds.show(id);
  }

  /** Whether nothing stands in the way of publishing. */
  public boolean isReady() {
    return getFindings().stream().noneMatch(Finding::blocks);
  }

  /** The steps of the draft, each with whether something is left to do. */
  public List<RoundSteps.Part> getSteps() {
    Sheet shown = sheet;
    return shown == null ? List.of() : roundSteps.of(shown.round(), shown.findings());
  }

  public String publish() {
    publishRound.publish(id, version());
    feedback.flash("rounds.published");
    return Redirects.to("/centre/rounds/show", "id", id);
  }

  public String cancel() {
    changeRound.cancel(id, version(), reason);
    feedback.flash("rounds.cancelled");
    return Redirects.to("/centre/rounds/index");
  }

  private long version() {
    Sheet shown = sheet;
    return shown == null ? -1 : shown.round().version();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public @Nullable Sheet getSheet() {
    return sheet;
  }

  public List<Finding> getFindings() {
    return sheet == null ? List.of() : sheet.findings();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
