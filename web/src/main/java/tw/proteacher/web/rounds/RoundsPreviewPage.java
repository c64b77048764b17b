package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.ShowRounds;

/** centre/rounds/preview.xhtml: a draft as everybody will see it. */
@Named
@ViewScoped
public class RoundsPreviewPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowRounds showRounds;

  private long id;
  private @Nullable RoundView round;

  public void load() {
    round = showRounds.open(id);
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
}
