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

/** centre/rounds/edit-texts.xhtml: words may be mended while a round runs, too. */
@Named
@ViewScoped
public class RoundsTextsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowRounds showRounds;
  @Inject private EditRound editRound;
  @Inject private Feedback feedback;

  private long id;
  private long version;
  private String contact = "";
  private String notes = "";
  private String source = "";

  public void load() {
    RoundView round = showRounds.open(id);
    version = round.version();
    contact = round.texts().contact();
    notes = round.texts().notes();
    source = round.texts().source();
  }

  public String save() {
    editRound.texts(id, version, new RoundView.Texts(contact, notes, source));
    feedback.flash("rounds.saved");
    return Redirects.to("/centre/rounds/show", "id", id);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getContact() {
    return contact;
  }

  public void setContact(@Nullable String contact) {
    this.contact = contact == null ? "" : contact;
  }

  public String getNotes() {
    return notes;
  }

  public void setNotes(@Nullable String notes) {
    this.notes = notes == null ? "" : notes;
  }

  public String getSource() {
    return source;
  }

  public void setSource(@Nullable String source) {
    this.source = source == null ? "" : source;
  }
}
