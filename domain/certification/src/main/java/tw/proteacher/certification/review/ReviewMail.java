package tw.proteacher.certification.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.directory.RoleHolders;
import tw.proteacher.notices.Messages;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RocDate;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Scope;
import tw.proteacher.shared.TaipeiClock;

/** 審查通知: who is told about a step of the review. */
@ApplicationScoped
public class ReviewMail {
  private static final String DESK = "/review/index.xhtml";

  @Inject private Messages messages;
  @Inject private RoleHolders holders;

  /** Tells the applicant; {@code due} is empty where nothing is due. */
  void applicant(
      CertificationApplication application,
      RoundView round,
      String what,
      String words,
      @Nullable OffsetDateTime due) {
    Map<String, String> facts = new HashMap<>();
    facts.put("round", round.name());
    facts.put("receipt", application.receipt() == null ? "" : application.receipt());
    facts.put("words", words);
    facts.put("due", due == null ? "" : day(due));
    facts.put("contact", round.texts().contact());
    messages.send(
        application.person(),
        "certification." + what,
        facts,
        "/certification/apply/case.xhtml?id=" + application.id());
  }

  /** Tells a reviewer how many cases came, or wait; until when, where a day is set. */
  void reviewer(
      PersonId reviewer, RoundView round, String what, int cases, @Nullable LocalDate due) {
    Map<String, String> facts = new HashMap<>();
    facts.put("round", round.name());
    facts.put("cases", Integer.toString(cases));
    if (due != null) {
      facts.put("due", RocDate.formatLong(due));
    }
    messages.send(
        reviewer, "certification.review." + what + (due == null ? "_undated" : ""), facts, DESK);
  }

  /** Tells a reviewer that cases go to somebody else. */
  void unassigned(PersonId reviewer, RoundView round, int cases) {
    messages.send(
        reviewer,
        "certification.review.unassigned",
        Map.of("round", round.name(), "cases", Integer.toString(cases)),
        DESK);
  }

  /** Tells those in charge of a round. */
  void centre(RoundView round, String what, Map<String, String> facts, String link) {
    Map<String, String> all = new HashMap<>(facts);
    all.put("round", round.name());
    for (PersonId officer : officers(round)) {
      messages.send(officer, "certification.review." + what, all, link);
    }
  }

  private List<PersonId> officers(RoundView round) {
    CountyCode county = Authority.county(round.authority());
    return county == null
        ? holders.holders(Role.NATIONAL_CENTRE, new Scope.OfNation())
        : holders.holders(Role.COUNTY_CENTRE, new Scope.OfCounty(county));
  }

  static String day(OffsetDateTime moment) {
    return RocDate.formatLong(moment.atZoneSameInstant(TaipeiClock.TAIPEI).toLocalDate());
  }
}
