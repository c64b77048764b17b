package tw.proteacher.web.certificates;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import tw.proteacher.certification.issue.CaseToIssue;
import tw.proteacher.certification.issue.IssueCertificates;
import tw.proteacher.certification.issue.IssueCertificates.Outcome;
import tw.proteacher.certification.issue.ListIssues;
import tw.proteacher.shared.NotFound;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/certificates/round.xhtml: issues for all cases of a round that passed, or chosen ones. */
@Named
@ViewScoped
public class CertificatesRoundPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String CHOSEN = "chosen";

  @Inject private ListIssues issues;
  @Inject private IssueCertificates issueCertificates;
  @Inject private Feedback feedback;

  private long id;
  private String name = "";
  private List<CaseToIssue> cases = List.of();

  public void load() {
    name =
        issues.rounds().stream()
            .filter(round -> round.id() == id)
            .findFirst()
            .orElseThrow(() -> new NotFound("round", id))
            .name();
    cases = issues.waiting(id);
  }

  public String issueAll() {
    return done(issueCertificates.all(id));
  }

  public String issueChosen() {
    String[] ticked =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .getOrDefault(CHOSEN, new String[0]);
    List<Long> chosen =
        Arrays.stream(ticked).filter(one -> one.matches("\\d{1,18}")).map(Long::valueOf).toList();
    return done(issueCertificates.chosen(id, chosen));
  }

  private String done(Outcome outcome) {
    if (outcome.already() > 0) {
      feedback.flash("issue.done.already", outcome.issued(), outcome.already());
    } else {
      feedback.flash("issue.done", outcome.issued());
    }
    return Redirects.to("/centre/certificates/round", "id", id);
  }

  public String getName() {
    return name;
  }

  public List<CaseToIssue> getCases() {
    return cases;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
