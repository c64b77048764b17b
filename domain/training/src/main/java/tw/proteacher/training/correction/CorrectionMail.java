package tw.proteacher.training.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import tw.proteacher.directory.People;
import tw.proteacher.directory.RoleHolders;
import tw.proteacher.notices.Messages;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Scope;
import tw.proteacher.training.correction.model.CorrectionCase;

/** 案件通知: who is told about a step of a case. */
@ApplicationScoped
public class CorrectionMail {
  @Inject private Messages messages;
  @Inject private RoleHolders holders;
  @Inject private People people;

  /** Tells the teacher; {@code words} is what the centre wrote. */
  void teacher(CorrectionCase subject, String what, String words) {
    send(List.of(subject.person()), subject, what, words, "/me/case?id=");
  }

  /** Tells the centre whose move it is now. */
  void centre(CorrectionCase subject, String what, String words) {
    List<PersonId> office =
        subject.state() == CorrectionState.FORWARDED
            ? holders.holders(Role.NATIONAL_CENTRE, new Scope.OfNation())
            : holders.holders(Role.COUNTY_CENTRE, new Scope.OfCounty(subject.county()));
    send(office, subject, what, words, "/centre/case?id=");
  }

  private void send(
      List<PersonId> to, CorrectionCase subject, String what, String words, String page) {
    Map<String, String> facts =
        Map.of(
            "about", subject.about(),
            "year", subject.schoolYear().toString(),
            "name", people.card(subject.person()).name(),
            "words", words.strip());
    for (PersonId person : to) {
      messages.send(person, "training." + what, facts, page + subject.id());
    }
  }
}
