package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.round.ChangeRound;
import tw.proteacher.certification.round.EditRound;
import tw.proteacher.certification.round.RoundState;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.ShowRounds;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/rounds/edit-times.xhtml: of a draft, or later ends of a round that runs. */
@Named
@ViewScoped
public class RoundsTimesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowRounds showRounds;
  @Inject private EditRound editRound;
  @Inject private ChangeRound changeRound;
  @Inject private Feedback feedback;

  private long id;
  private @Nullable RoundView round;
  private TimesFields fields = new TimesFields(RoundView.Times.NONE);
  private String reason = "";

  public void load() {
    RoundView found = showRounds.open(id);
    round = found;
    fields = new TimesFields(found.times());
  }

  public boolean isRunning() {
    RoundView shown = round;
    return shown != null && shown.state() == RoundState.PUBLISHED;
  }

  public String save() {
    RoundView shown = round;
    long version = shown == null ? -1 : shown.version();
    if (isRunning()) {
      changeRound.putOff(id, version, fields.times(), reason);
      feedback.flash("rounds.put_off_done");
    } else {
      editRound.times(id, version, fields.times());
      feedback.flash("rounds.saved");
    }
    return Redirects.to("/centre/rounds/show", "id", id);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public @Nullable RoundView getRound() {
    return round;
  }

  public TimesFields getFields() {
    return fields;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
