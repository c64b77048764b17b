package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.proteacher.certification.round.ShowRounds;
import tw.proteacher.certification.round.ShowRounds.Line;

/** centre/rounds/index.xhtml */
@Named
@ViewScoped
public class RoundsIndexPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowRounds showRounds;

  private List<Line> lines = List.of();

  public void load() {
    lines = showRounds.list();
  }

  public List<Line> getLines() {
    return lines;
  }
}
