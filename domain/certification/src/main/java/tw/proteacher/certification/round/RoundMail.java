package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.notices.Messages;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RocDate;
import tw.proteacher.shared.TaipeiClock;

/** 梯次通知: what people who take part are told about their round. */
@ApplicationScoped
public class RoundMail {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final String SCHOOLS = "/school/certification/index";
  private static final String TEACHERS = "/certification/apply/index";

  @Inject private Messages messages;

  /** Tells of a new round, its days and what to do; how many. */
  int published(RoundView round, Collection<PersonId> to, boolean schools) {
    Map<String, String> facts = new HashMap<>();
    facts.put("round", round.name());
    facts.put("opens", moment(round.times().opens()));
    facts.put("closes", moment(round.times().closes()));
    facts.put("list", moment(round.times().listCloses()));
    facts.put("contact", round.texts().contact());
    String what = schools ? "published_school" : "published_teacher";
    boolean listed = round.terms().schoolList();
    return messages.sendAll(
        to,
        "certification.round." + what + (listed ? "" : "_unlisted"),
        facts,
        schools ? SCHOOLS : TEACHERS);
  }

  void putOff(RoundView round, PersonId to, String reason) {
    messages.send(
        to,
        "certification.round.put_off",
        Map.of("round", round.name(), "until", moment(round.times().closes()), "words", reason),
        TEACHERS);
  }

  void extended(RoundView round, PersonId to, Instant until, String link) {
    messages.send(
        to,
        "certification.round.extended",
        Map.of("round", round.name(), "until", moment(until)),
        link);
  }

  void cancelled(RoundView round, PersonId to, String reason) {
    messages.send(
        to,
        "certification.round.cancelled",
        Map.of("round", round.name(), "words", reason),
        TEACHERS);
  }

  void settled(RoundView round, PersonId to, ApplicationState state) {
    if (state == ApplicationState.FIRST_REVIEW) {
      return;
    }
    messages.send(
        to,
        state == ApplicationState.WAIVED
            ? "certification.round.waived"
            : "certification.round.not_listed",
        Map.of("round", round.name()),
        TEACHERS);
  }

  void remind(RoundView round, PersonId to, boolean school) {
    messages.send(
        to,
        school ? "certification.round.remind_school" : "certification.round.remind_teacher",
        Map.of(
            "round",
            round.name(),
            "until",
            moment(school ? round.times().listCloses() : round.times().closes())),
        school ? SCHOOLS : TEACHERS);
  }

  /** {@code 114年5月31日 23:59}, in Taipei. */
  public static String moment(@Nullable Instant moment) {
    if (moment == null) {
      return "";
    }
    LocalDateTime local = LocalDateTime.ofInstant(moment, TaipeiClock.TAIPEI);
    return RocDate.formatLong(local.toLocalDate()) + " " + TIME.format(local);
  }
}
