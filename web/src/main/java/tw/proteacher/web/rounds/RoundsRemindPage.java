package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.proteacher.certification.round.RemindPeople;
import tw.proteacher.directory.PersonCard;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/rounds/remind.xhtml: shows whom a reminder goes to, then sends it. */
@Named
@ViewScoped
public class RoundsRemindPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RemindPeople remindPeople;
  @Inject private Feedback feedback;

  private long id;
  private boolean schools = false;
  private List<PersonCard> people = List.of();

  public void load() {
    people = remindPeople.preview(id, schools);
  }

  public String send() {
    feedback.flash("pipeline.reminded", remindPeople.send(id, schools));
    return Redirects.to("/centre/rounds/pipeline", "id", id);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public boolean isSchools() {
    return schools;
  }

  public void setSchools(boolean schools) {
    this.schools = schools;
  }

  public List<PersonCard> getPeople() {
    return people;
  }
}
