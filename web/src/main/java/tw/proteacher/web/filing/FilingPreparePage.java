package tw.proteacher.web.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.filing.entrance.Entrance;
import tw.proteacher.certification.filing.entrance.FindEntrances;
import tw.proteacher.shared.PersonId;

/**
 * school/prepare.xhtml: the rounds in which the school may prepare a case for one of its people.
 */
@Named
@ViewScoped
public class FilingPreparePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private FindEntrances findEntrances;

  private @Nullable Long person;
  private String name = "";
  private List<Entrance> entrances = List.of();

  public void load() {
    Long whose = person;
    if (whose != null) {
      FindEntrances.Offer offer = findEntrances.ofPerson(new PersonId(whose));
      name = offer.personName();
      entrances = offer.entrances();
    }
  }

  public List<Entrance> getEntrances() {
    return entrances;
  }

  /** Of the teacher, empty where none is chosen. */
  public String getName() {
    return name;
  }

  public @Nullable Long getPerson() {
    return person;
  }

  public void setPerson(@Nullable Long person) {
    this.person = person;
  }
}
