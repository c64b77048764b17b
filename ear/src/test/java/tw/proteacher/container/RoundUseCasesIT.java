package tw.proteacher.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.application.PreviewRuleSet;
import tw.proteacher.certification.application.ReviseRuleSet;
import tw.proteacher.certification.application.ReviseRuleSet.Revision;
import tw.proteacher.certification.application.RuleSetDraft;
import tw.proteacher.certification.application.RuleSetView;
import tw.proteacher.certification.application.ShowRuleSets;
import tw.proteacher.certification.review.KeepReviewers;
import tw.proteacher.certification.round.BeginRound;
import tw.proteacher.certification.round.ChangeRound;
import tw.proteacher.certification.round.EditPaperRules;
import tw.proteacher.certification.round.EditRound;
import tw.proteacher.certification.round.EditRoundPlan;
import tw.proteacher.certification.round.PaperRule;
import tw.proteacher.certification.round.PublishRound;
import tw.proteacher.certification.round.RoundClosing;
import tw.proteacher.certification.round.RoundNews;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundTier;
import tw.proteacher.certification.round.RoundView.Texts;
import tw.proteacher.certification.round.RoundView.Times;
import tw.proteacher.certification.round.ShowRounds;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.shared.TaipeiClock;

/** Rounds from the draft to the closing: what is refused, told once, and settled by itself. */
@ExtendWith(ArquillianExtension.class)
class RoundUseCasesIT extends ReviewedRound {
  private static final PersonId NEWCOMER = new PersonId(9205);
  private static final PaperRule OWN = new PaperRule("OPEN_LESSON", "held_on", "", "", "", 3, null);

  @Inject private BeginRound beginRound;
  @Inject private EditRound editRound;
  @Inject private EditRoundPlan editRoundPlan;
  @Inject private EditPaperRules editPaperRules;
  @Inject private KeepReviewers keepReviewers;
  @Inject private PublishRound publishRound;
  @Inject private ChangeRound changeRound;
  @Inject private ShowRounds showRounds;
  @Inject private ShowRuleSets showRuleSets;
  @Inject private ReviseRuleSet reviseRuleSet;
  @Inject private PreviewRuleSet previewRuleSet;
  @Inject private RoundClosing closing;
  @Inject private RoundNews news;

  @Deployment
  static EnterpriseArchive theRealEar() {
    return TheRealEar.with(RoundUseCasesIT.class, ReviewedRound.class);
  }

  @Test
  void rules_about_dates_are_the_officers_while_the_round_is_a_draft() throws SQLException {
    long draft = draft();
    PaperRule wrong = new PaperRule("OPEN_LESSON", "gone", "", "", "", null, null);

    denied(centre(TAOYUAN), () -> editPaperRules.list(draft));
    denied(centre(TAOYUAN), () -> showRounds.open(draft));
    denied(centre(TAOYUAN), () -> showRounds.show(draft));
    denied(centre(TAOYUAN), () -> editPaperRules.keep(draft, roundVersion(draft), OWN));
    assertEquals(
        "certification.round.paper_field",
        get(officer(), () -> editPaperRules.preview(draft, wrong)).get(0).code());
    assertEquals(
        "certification.round.paper_field",
        refusal(officer(), () -> editPaperRules.keep(draft, roundVersion(draft), wrong)));
    hidden(
        officer(),
        () -> editPaperRules.keep(draft, roundVersion(draft), PaperRule.none("NOT_ASKED")));
    assertEquals(
        "certification.round.changed_meanwhile",
        refusal(officer(), () -> editPaperRules.keep(draft, roundVersion(draft) - 1, OWN)));

    run(officer(), () -> editPaperRules.keep(draft, roundVersion(draft), OWN));
    assertEquals(OWN, lesson(draft).rule());
    assertTrue(lesson(draft).own());
    run(officer(), () -> editPaperRules.reset(draft, roundVersion(draft), "OPEN_LESSON"));
    assertEquals("period", lesson(draft).rule().periodKey());

    run(officer(), () -> publishRound.publish(draft, roundVersion(draft)));
    assertEquals(
        "certification.round.runs",
        refusal(officer(), () -> editPaperRules.keep(draft, roundVersion(draft), OWN)));
  }

  @Test
  void who_is_concerned_hears_of_a_published_round_once() throws SQLException {
    long draft = draft();
    execute(
        """
        insert into certification.eligibility
          (person_id, tier, status, counted, required, earned_year, unmet)
        values (9205, 'INITIAL', 'ELIGIBLE', 60, 60, 110, '{}'),
          (9206, 'INITIAL', 'HOURS_SHORT', 30, 60, 110, '{}')
        on conflict do nothing\
        """);
    execute("update directory.membership set appointment = 'PRINCIPAL' where person_id = 9207");

    run(Caller.PLATFORM, () -> news.run());
    assertEquals(0, told(draft, "%"), "a draft is nobody's business");
    run(officer(), () -> publishRound.publish(draft, roundVersion(draft)));
    run(Caller.PLATFORM, () -> news.run());
    run(Caller.PLATFORM, () -> news.run());

    assertEquals(1, told(draft, "certification.round.published_teacher"));
    assertEquals(
        NEWCOMER.value(),
        number(
            "select recipient from notices.message where template like"
                + " 'certification.round.published_teacher%' and "
                + names(draft)));
    assertEquals(
        1,
        number(
            "select count(*) from notices.message where recipient = 9207 and template like"
                + " 'certification.round.published_school%' and "
                + names(draft)));
  }

  @Test
  void a_round_whose_closing_fails_does_not_keep_the_others_open() throws SQLException {
    long broken = over();
    long sound = over();
    execute(
        """
        create function certification.it_stop() returns trigger language plpgsql as
        'begin raise exception ''it stop''; end'\
        """);
    execute(
        """
        create trigger it_stop before update on certification.round for each row
        when (new.id = %d) execute function certification.it_stop()\
        """
            .formatted(broken));
    try {
      run(Caller.PLATFORM, () -> closing.run());

      assertNull(closedAt(broken));
      assertNotNull(closedAt(sound));
    } finally {
      execute("drop trigger it_stop on certification.round");
      execute("drop function certification.it_stop()");
    }
  }

  @Test
  void a_running_round_is_not_put_off_out_of_its_school_year() throws SQLException {
    long draft = draft();
    run(officer(), () -> publishRound.publish(draft, roundVersion(draft)));
    Times times = times();
    Times far =
        new Times(
            times.opens(),
            times.closes().plus(800, ChronoUnit.DAYS),
            times.listCloses(),
            times.firstReviewFrom(),
            times.firstReviewTo(),
            times.secondReviewFrom(),
            times.secondReviewTo());

    assertEquals(
        "certification.round.outside_year",
        refusal(officer(), () -> changeRound.putOff(draft, roundVersion(draft), far, "延長")));
  }

  @Test
  void a_draft_asks_for_what_the_rules_of_its_cohorts_say_until_somebody_says_otherwise()
      throws SQLException {
    long draft = draft();
    RuleSetView before = advancedRules();
    RuleSetDraft.Item lead = new RuleSetDraft.Item("", "帶領社群", 2, List.of("COMMUNITY"));
    RuleSetDraft.Item forged = new RuleSetDraft.Item("LEAD", "帶領社群", 2, List.of("NO_FORM"));

    assertEquals(
        "certification.rules.item_form",
        refusal(officer(), () -> previewRuleSet.preview(before.id(), true, next(before, forged))));
    assertEquals(
        "certification.rules.item_form",
        refusal(
            officer(), () -> reviseRuleSet.add(new Revision(before.id(), next(before, forged)))));
    run(officer(), () -> reviseRuleSet.add(new Revision(before.id(), next(before, lead))));

    take(draft, 117, 117);
    assertEquals(List.of("ITEM_1 2"), items(draft));
    take(draft, 116, 117);
    assertEquals(List.of("ITEM_1 2", "OBSERVE 2", "TEACH 1", "COMMUNITY 1"), items(draft));
    run(
        officer(),
        () ->
            editRoundPlan.items(
                draft,
                roundVersion(draft),
                Tier.ADVANCED,
                showRounds.show(draft).round().items(Tier.ADVANCED).subList(1, 2)));
    take(draft, 117, 117);
    assertEquals(List.of("OBSERVE 2"), items(draft));
    assertTrue(
        get(officer(), () -> showRounds.show(draft)).findings().stream()
            .anyMatch(
                finding ->
                    finding.code().equals("certification.round.ruled_item_missing")
                        && finding.rule().equals("67000-117-ADV v1")));
  }

  private void take(long id, int first, int last) {
    run(
        officer(),
        () ->
            editRoundPlan.tiers(
                id, roundVersion(id), List.of(new RoundTier(Tier.ADVANCED, first, last))));
  }

  private List<String> items(long id) {
    return get(officer(), () -> showRounds.show(id)).round().items(Tier.ADVANCED).stream()
        .map(item -> item.code() + " " + item.minimum())
        .toList();
  }

  private RuleSetView advancedRules() {
    return get(officer(), () -> showRuleSets.all()).stream()
        .filter(rules -> rules.rules().authority().equals("67000"))
        .filter(rules -> rules.rules().tier() == Tier.ADVANCED)
        .findFirst()
        .orElseThrow();
  }

  /** The same rules from 117 on, with one practice item. */
  private static RuleSetDraft next(RuleSetView before, RuleSetDraft.Item item) {
    return beginning(before.rules(), 117, today(), List.of(item));
  }

  /** A draft that only waits to be published. */
  private long draft() throws SQLException {
    int year = SchoolYear.of(today()).roc();
    long id =
        get(officer(), () -> beginRound.begin(year, RoundPurpose.FIRST, "測試 " + Math.random()));
    run(
        officer(),
        () ->
            editRoundPlan.tiers(
                id, roundVersion(id), List.of(new RoundTier(Tier.INITIAL, 110, 110))));
    run(officer(), () -> editRound.times(id, roundVersion(id), times()));
    run(officer(), () -> editRound.texts(id, roundVersion(id), new Texts("教專中心", "", "")));
    run(officer(), () -> keepReviewers.choose(id, List.of(CHEN, LIN), ""));
    return id;
  }

  private static LocalDate today() {
    return LocalDate.now(TaipeiClock.TAIPEI);
  }

  /** In the last days of the running school year, whatever day it is. */
  private static Times times() {
    LocalDate end = SchoolYear.of(today()).lastDay();
    return new Times(
        end.minusDays(1).atStartOfDay(TaipeiClock.TAIPEI).toInstant(),
        end.atTime(23, 59).atZone(TaipeiClock.TAIPEI).toInstant(),
        end.atTime(23, 59).atZone(TaipeiClock.TAIPEI).toInstant(),
        end.plusDays(1),
        end.plusDays(30),
        end.plusDays(31),
        end.plusDays(60));
  }

  /** A published round without lists whose time is over. */
  private long over() throws SQLException {
    return number(
        """
        insert into certification.round (authority, school_year, name, purpose, state, opens_at,
          closes_at, fix_days, appeal_days, supplement_days, school_list)
        values ('67000', 114, '已截止', 'FIRST', 'PUBLISHED', now() - interval '30 days',
          now() - interval '1 hour', 14, 10, 7, false)
        returning id\
        """);
  }

  private EditPaperRules.Line lesson(long id) {
    return get(officer(), () -> editPaperRules.list(id)).lines().stream()
        .filter(line -> line.form().equals("OPEN_LESSON"))
        .findFirst()
        .orElseThrow();
  }

  private long told(long id, String template) throws SQLException {
    return number(
        "select count(*) from notices.message where template like '%s' and %s"
            .formatted(template, names(id)));
  }

  /** What the messages of a round have in common: they name it. */
  private static String names(long id) {
    return "(select name from certification.round where id = " + id + ") = any (fact_values)";
  }

  private String closedAt(long id) throws SQLException {
    return text("select closed_at from certification.round where id = " + id);
  }

  private long roundVersion(long id) {
    try {
      return number("select version from certification.round where id = " + id);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
