package tw.proteacher.web.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import tw.proteacher.certification.EligibilityStatus;
import tw.proteacher.certification.application.TierStanding;
import tw.proteacher.shared.Finding;
import tw.proteacher.web.shell.Texts;

/** 認證進度: how a standing is worded on every page that shows one. */
@Named("certificationStandings")
@ApplicationScoped
public class CertificationStandings {
  @Inject private Texts texts;

  /** The colour of a status. */
  public String tone(TierStanding standing) {
    return switch (standing.status()) {
      case CERTIFIED, ELIGIBLE -> "ok";
      case HOURS_SHORT -> "info";
      case NOT_STARTED -> "idle";
      case EXPIRED, WINDOW_CLOSED, BLOCKED -> "warn";
    };
  }

  /** Until when one may apply. */
  public String window(TierStanding standing) {
    Integer earned = standing.earnedYear();
    if (earned == null) {
      return texts.get("standing.window.later");
    }
    LocalDate until = standing.openUntil();
    return until == null
        ? texts.get("standing.window.unlimited")
        : texts.say("standing.window.until", until, earned);
  }

  /** What is shown of the checks: who is certified needs none of them. */
  public List<Finding> findings(TierStanding standing) {
    return standing.status() == EligibilityStatus.CERTIFIED ? List.of() : standing.findings();
  }

  /** Where to report that the record behind a finding is wrong, or an empty text. */
  public String report(TierStanding standing, Finding finding) {
    if (!finding.blocks()) {
      return "";
    }
    if (finding.code().startsWith("certification.hours.")) {
      return query("HOURS", category(standing), standing);
    }
    if (finding.code().startsWith("certification.prerequisite.missing.")) {
      return query("CERTIFICATE", before(standing), standing);
    }
    return "";
  }

  /** 研習類別 of a tier. */
  public String category(TierStanding standing) {
    return standing.tier().category().name();
  }

  private static String before(TierStanding standing) {
    return standing.tier().categories().get(0).name();
  }

  private static String query(String kind, String category, TierStanding standing) {
    return "kind=" + kind + "&category=" + category + "&tier=" + standing.tier();
  }
}
