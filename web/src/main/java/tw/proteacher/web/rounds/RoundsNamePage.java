package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.round.EditRound;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.ShowRounds;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/rounds/edit-name.xhtml */
@Named
@ViewScoped
public class RoundsNamePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowRounds showRounds;
  @Inject private EditRound editRound;
  @Inject private Feedback feedback;

  private long id;
  private long version;
  private @Nullable Integer year;
  private String name = "";

  public void load() {
    RoundView round = showRounds.open(id);
    version = round.version();
    year = round.schoolYear().roc();
    name = round.name();
  }

  public String save() {
    Integer typed = year;
    editRound.entitle(id, version, typed == null ? 0 : typed, name);
    feedback.flash("rounds.saved");
    return Redirects.to("/centre/rounds/show", "id", id);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public @Nullable Integer getYear() {
    return year;
  }

  public void setYear(@Nullable Integer year) {
    this.year = year;
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }
}
