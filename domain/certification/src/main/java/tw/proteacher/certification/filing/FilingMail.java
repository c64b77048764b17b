package tw.proteacher.certification.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.directory.People;
import tw.proteacher.directory.RoleHolders;
import tw.proteacher.notices.Messages;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Scope;

/** 申請通知: who is told about a step of a case. */
@ApplicationScoped
public class FilingMail {
  private static final String CASE = "/certification/apply/case.xhtml?id=";

  @Inject private Messages messages;
  @Inject private RoleHolders holders;
  @Inject private People people;
  @Inject private Rounds rounds;

  public void prepared(CertificationApplication about) {
    send(List.of(about.person()), about, "prepared", CASE + about.id());
  }

  void submitted(CertificationApplication about) {
    send(
        List.of(about.person()),
        about,
        "submitted",
        "/certification/apply/receipt.xhtml?id=" + about.id());
  }

  /** The school that listed somebody who now withdraws. */
  void withdrawn(CertificationApplication about) {
    send(
        holders.holders(Role.SCHOOL_OFFICER, new Scope.OfSchool(about.school())),
        about,
        "withdrawn",
        "/school/cases.xhtml");
  }

  /** The centre in charge, whose move it is. */
  public void centre(CertificationApplication about, String what) {
    RoundView round = rounds.get(about.roundId());
    List<PersonId> office =
        round.authority().equals(about.county().value())
            ? holders.holders(Role.COUNTY_CENTRE, new Scope.OfCounty(about.county()))
            : holders.holders(Role.NATIONAL_CENTRE, new Scope.OfNation());
    send(office, about, what, "/centre/review/case.xhtml?id=" + about.id());
  }

  public void appealReceived(CertificationApplication about, String receipt) {
    messages.send(
        about.person(),
        "certification.case.appeal_received",
        Map.of("round", rounds.get(about.roundId()).name(), "receipt", receipt),
        "/certification/apply/appeal.xhtml?id=" + about.id());
  }

  private void send(List<PersonId> to, CertificationApplication about, String what, String link) {
    Map<String, String> facts = new HashMap<>();
    facts.put("round", rounds.get(about.roundId()).name());
    facts.put("name", people.card(about.person()).name());
    String receipt = about.receipt();
    facts.put("receipt", receipt == null ? "" : receipt);
    for (PersonId person : to) {
      messages.send(person, "certification.case." + what, facts, link);
    }
  }
}
