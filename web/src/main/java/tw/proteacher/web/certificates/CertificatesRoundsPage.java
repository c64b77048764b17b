package tw.proteacher.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.issue.ListIssues;
import tw.proteacher.certification.issue.RoundToIssue;

/** centre/certificates/index.xhtml: rounds whose cases wait for their certificates. */
@Named
@RequestScoped
public class CertificatesRoundsPage {
  @Inject private ListIssues issues;

  private @Nullable List<RoundToIssue> rounds;

  public List<RoundToIssue> getRounds() {
    List<RoundToIssue> shown = rounds == null ? issues.rounds() : rounds;
    rounds = shown;
    return shown;
  }
}
