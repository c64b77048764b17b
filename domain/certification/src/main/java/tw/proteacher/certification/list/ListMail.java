package tw.proteacher.certification.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import tw.proteacher.certification.round.RoundMail;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.notices.Messages;

/** 總表通知: what those on a school's list are told. */
@ApplicationScoped
class ListMail {
  @Inject private Messages messages;

  void named(RoundView round, ListEntry entry) {
    messages.send(
        entry.person(),
        "certification.list.named",
        Map.of("round", round.name(), "until", RoundMail.moment(round.times().closes())),
        "/certification/apply/index");
  }
}
