package tw.proteacher.certification.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.CertificateRegister;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.list.model.QuotaPolicy;
import tw.proteacher.certification.list.model.Recommendations;
import tw.proteacher.certification.list.model.Recommendations.Naming;
import tw.proteacher.certification.list.model.SchoolList;
import tw.proteacher.certification.model.Ahead;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.directory.Appointment;
import tw.proteacher.directory.People;
import tw.proteacher.directory.PersonCard;
import tw.proteacher.directory.Schools;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.UseCase;

/**
 * 推薦人員: puts teachers of the school on its list and takes them off. Whoever clicks at the same time
 * at the same school is lined up, so that the quota is counted truly.
 */
@ApplicationScoped
@Transactional
public class RecommendTeachers {
  @Inject private ListDesk desk;
  @Inject private Recommendations recommendations;
  @Inject private CertificateRegister register;
  @Inject private Schools schools;
  @Inject private People people;
  @Inject private Timeline timeline;
  @Inject private Clock clock;

  @UseCase(roles = Role.SCHOOL_OFFICER, audit = "certification.list.recommend")
  public void add(long round, SchoolCode school, PersonId person, Tier tier, String remark) {
    Access.over(schools.subjectOf(school));
    Access.about("person", person);
    RoundView view = desk.openRound(round, school);
    PersonCard card = people.card(person);
    mayBeNamed(view, school, card, tier);
    Ahead ahead = desk.ahead(view, tier);
    int establishment = recommendations.holdEstablishment(school);
    int counted = recommendations.counted(school, tier);
    int more = recommendations.isCounted(school, person, tier) ? 0 : 1;
    QuotaPolicy.check(ahead.quotaPercent(), counted, more, establishment)
        .ifPresent(
            full -> {
              throw new RuleViolation(List.of(full));
            });
    OffsetDateTime now = OffsetDateTime.now(clock);
    SchoolList list = desk.hold(round, school);
    list.change(now);
    recommendations.add(
        new Naming(
            list.id(),
            person,
            tier,
            ahead.quotaPercent() != null,
            remark.strip(),
            Access.me(),
            now));
    timeline.note(list.ref(), event("list_named", tier), List.of(card.name()), remark);
  }

  @UseCase(roles = Role.SCHOOL_OFFICER, audit = "certification.list.remove")
  public void remove(long round, SchoolCode school, long entry) {
    Access.over(schools.subjectOf(school));
    Access.about("list_entry", entry);
    desk.openRound(round, school);
    recommendations.holdEstablishment(school);
    OffsetDateTime now = OffsetDateTime.now(clock);
    SchoolList list = desk.hold(round, school);
    list.change(now);
    ListEntry removed = recommendations.remove(list.id(), entry, now);
    timeline.note(list.ref(), event("list_removed", removed.tier()), List.of(removed.name()), "");
  }

  private static String event(String what, Tier tier) {
    return "certification.event." + what + "." + tier.name().toLowerCase(Locale.ROOT);
  }

  private void mayBeNamed(RoundView round, SchoolCode school, PersonCard card, Tier tier) {
    if (!school.equals(card.school())) {
      throw new RuleViolation("certification.list.not_of_school", card.name());
    }
    if (card.appointment() == Appointment.INTERN) {
      throw new RuleViolation("certification.list.trainee", card.name());
    }
    LocalDate today = LocalDate.now(clock);
    boolean holds = register.holds(card.id(), tier, today);
    if (round.purpose() == RoundPurpose.FIRST && holds) {
      throw new RuleViolation("certification.list.certified_already", card.name());
    }
    if (round.purpose() == RoundPurpose.RENEWAL
        && register.of(card.id()).stream().noneMatch(one -> one.tier() == tier)) {
      throw new RuleViolation("certification.list.nothing_to_renew", card.name());
    }
  }
}
