package tw.proteacher.web.certification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.LegacyState;
import tw.proteacher.certification.application.MyCertificates;
import tw.proteacher.certification.application.ReopenLegacyDecision;
import tw.proteacher.certification.application.ShowStanding;
import tw.proteacher.certification.application.ShowStanding.PersonStanding;
import tw.proteacher.certification.application.TierStanding;
import tw.proteacher.shared.PersonId;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/standing.xhtml */
@Named
@ViewScoped
public class CertificationPersonPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowStanding showStanding;
  @Inject private ReopenLegacyDecision reopenLegacyDecision;
  @Inject private Feedback feedback;

  private long id;
  private String reason = "";
  private List<TierStanding> standings = List.of();
  private @Nullable MyCertificates certificates;

  public void load() {
    PersonStanding standing = showStanding.ofPerson(new PersonId(id));
    standings = standing.tiers();
    certificates = standing.certificates();
  }

  public String reopen() {
    reopenLegacyDecision.reopen(new ReopenLegacyDecision.Command(new PersonId(id), reason));
    feedback.flash("person.reopened");
    return Redirects.to("/centre/standing", "id", id);
  }

  public boolean isReopenable() {
    return certificates != null
        && certificates.legacy().stream()
            .anyMatch(
                row -> row.state() == LegacyState.IMPORTED || row.state() == LegacyState.REJECTED);
  }

  public List<TierStanding> getStandings() {
    return standings;
  }

  public @Nullable MyCertificates getCertificates() {
    return certificates;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
