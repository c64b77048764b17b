package tw.proteacher.web.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.filing.entrance.BeginCase;
import tw.proteacher.certification.filing.entrance.BeginCase.Beginning;
import tw.proteacher.certification.filing.entrance.FindEntrances;
import tw.proteacher.certification.filing.entrance.FindEntrances.Door;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/**
 * certification/apply/begin.xhtml: begins a case; with {@code person} the school's officer prepares
 * it for somebody.
 */
@Named
@ViewScoped
public class FilingBeginPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private FindEntrances findEntrances;
  @Inject private BeginCase beginCase;
  @Inject private Feedback feedback;
  @Inject private Texts texts;

  private long round;
  private String tier = "";
  private @Nullable Long person;
  private String school = "";
  private String route = "";
  private transient @Nullable Door door;

  public void load() {
    getDoor();
  }

  public String begin() {
    Beginning wanted =
        new Beginning(
            round,
            known(),
            SchoolCode.inAddress(school.isEmpty() ? firstSchool() : school),
            isRenewal() && !route.isEmpty() ? Integer.valueOf(route) : null);
    Long other = person;
    long id =
        other == null ? beginCase.begin(wanted) : beginCase.prepare(new PersonId(other), wanted);
    feedback.flash(other == null ? "apply.begun" : "apply.prepared");
    return Redirects.to("/certification/apply/case", "id", id);
  }

  private String firstSchool() {
    return getDoor().posts().get(0).school().value();
  }

  private Tier known() {
    for (Tier one : Tier.values()) {
      if (one.name().equals(tier)) {
        return one;
      }
    }
    throw new NotFound("tier", tier);
  }

  public Door getDoor() {
    Door read = door;
    if (read == null) {
      Long other = person;
      read =
          other == null
              ? findEntrances.mine(round, known())
              : findEntrances.ofPerson(round, known(), new PersonId(other));
      door = read;
    }
    return read;
  }

  public boolean isRenewal() {
    return getDoor().round().purpose() == RoundPurpose.RENEWAL;
  }

  public boolean isChoosingSchool() {
    return getDoor().posts().size() > 1;
  }

  public List<Option> getSchools() {
    return getDoor().posts().stream()
        .map(post -> new Option(post.school().value(), post.schoolName()))
        .toList();
  }

  public List<Option> getRoutes() {
    return List.of(
        new Option("1", texts.get("apply.route.1")), new Option("2", texts.get("apply.route.2")));
  }

  public long getRound() {
    return round;
  }

  public void setRound(long round) {
    this.round = round;
  }

  public String getTier() {
    return tier;
  }

  public void setTier(@Nullable String tier) {
    this.tier = tier == null ? "" : tier;
  }

  public @Nullable Long getPerson() {
    return person;
  }

  public void setPerson(@Nullable Long person) {
    this.person = person;
  }

  public String getSchool() {
    return school;
  }

  public void setSchool(@Nullable String school) {
    this.school = school == null ? "" : school;
  }

  public String getRoute() {
    return route;
  }

  public void setRoute(@Nullable String route) {
    this.route = route == null ? "" : route;
  }
}
