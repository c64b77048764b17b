package tw.proteacher.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.Decision;
import tw.proteacher.casework.Judgement;
import tw.proteacher.casework.PartComment;
import tw.proteacher.casework.Rating;
import tw.proteacher.casework.Seat;
import tw.proteacher.casework.Verdict;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;

@DisplayName("審查小組")
class PanelTest {
  private static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");
  private static final CaseRef MINE = new CaseRef("certification.application", 7);
  private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

  private final DataSource database = TestDatabase.fresh();
  private final Db db = new Db(database);
  private final JdbcPanel panel = new JdbcPanel(db, Clock.fixed(NOON, ZoneId.of("Asia/Taipei")));
  private PersonId chen = new PersonId(0);
  private PersonId lin = new PersonId(0);

  @BeforeEach
  void two_people() {
    chen = person(1);
    lin = person(2);
  }

  @Test
  void a_seat_is_read_back_as_it_was_given() {
    long seat = panel.assign(MINE, 1, chen, DUE, lin);

    assertThat(panel.seats(MINE))
        .containsExactly(new Seat(seat, MINE, 1, chen, NOON, DUE, null, "", null));
    assertThat(panel.seats(new CaseRef("other.kind", 7))).isEmpty();
  }

  @Test
  void nobody_sits_twice_at_one_stage_but_again_at_the_next() {
    panel.assign(MINE, 1, chen, DUE, null);

    assertThatThrownBy(() -> panel.assign(MINE, 1, chen, DUE, null))
        .isInstanceOf(RuleViolation.class)
        .hasMessage("casework.panel.sits_already");
    panel.assign(MINE, 2, chen, DUE, null);
    assertThat(panel.seats(MINE)).hasSize(2);
  }

  @Test
  void a_draft_is_kept_whole() {
    long seat = panel.assign(MINE, 1, chen, null, null);
    Judgement draft = judgement(Decision.REVISE);

    int revision = panel.save(seat, 0, draft);

    assertThat(revision).isOne();
    assertThat(panel.seat(seat).orElseThrow().verdict())
        .isEqualTo(new Verdict(draft, NOON, null, 1));
  }

  @Test
  void two_tabs_do_not_overwrite_each_other() {
    long seat = panel.assign(MINE, 1, chen, null, null);
    int first = panel.save(seat, 0, judgement(Decision.PASS));
    panel.save(seat, first, judgement(Decision.REVISE));

    assertThatThrownBy(() -> panel.save(seat, first, judgement(Decision.FAIL)))
        .hasMessage("casework.panel.changed_meanwhile");
    assertThatThrownBy(() -> panel.save(seat, 0, judgement(Decision.FAIL)))
        .hasMessage("casework.panel.changed_meanwhile");
    assertThat(decision(seat)).isEqualTo(Decision.REVISE);
  }

  @Test
  void fifty_clicks_give_one_verdict() {
    long seat = panel.assign(MINE, 1, chen, null, null);
    int revision = panel.save(seat, 0, judgement(Decision.PASS));
    Queue<String> refusals = new ConcurrentLinkedQueue<>();

    IntStream.range(0, 50)
        .parallel()
        .forEach(
            each -> {
              try {
                panel.give(seat, revision);
              } catch (RuleViolation refused) {
                refusals.add(refused.getMessage());
              }
            });

    assertThat(refusals).hasSize(49).containsOnly("casework.panel.given_already");
    assertThat(panel.seat(seat).orElseThrow().counts()).isTrue();
  }

  @Test
  void a_given_verdict_changes_only_after_it_was_taken_back() {
    long seat = panel.assign(MINE, 1, chen, null, null);
    panel.give(seat, panel.save(seat, 0, judgement(Decision.PASS)));
    assertThatThrownBy(() -> panel.save(seat, 2, judgement(Decision.FAIL)))
        .hasMessage("casework.panel.given_already");
    assertThatThrownBy(() -> panel.end(seat, "x")).hasMessage("casework.panel.given_already");

    panel.takeBack(seat);
    panel.save(seat, 3, judgement(Decision.FAIL));

    assertThat(decision(seat)).isEqualTo(Decision.FAIL);
    assertThatThrownBy(() -> panel.takeBack(seat)).hasMessage("casework.panel.nothing_given");
  }

  @Test
  void an_ended_seat_takes_nothing_more_and_its_holder_may_be_seated_again() {
    long seat = panel.assign(MINE, 1, chen, null, null);
    panel.end(seat, "同校");

    assertThatThrownBy(() -> panel.save(seat, 0, judgement(Decision.PASS)))
        .hasMessage("casework.panel.seat_ended");
    assertThatThrownBy(() -> panel.end(seat, "again")).hasMessage("casework.panel.seat_ended");
    assertThat(panel.assign(MINE, 1, chen, null, null)).isNotEqualTo(seat);
    assertThat(panel.seats(MINE)).extracting(Seat::endedReason).containsExactly("同校", "");
  }

  @Test
  void dismissing_spares_those_who_gave_and_starting_over_spares_nobody() {
    long given = panel.assign(MINE, 1, chen, null, null);
    panel.give(given, panel.save(given, 0, judgement(Decision.PASS)));
    panel.assign(MINE, 1, lin, null, null);

    panel.dismiss(MINE, 1, "公告");
    assertThat(panel.seats(MINE)).extracting(Seat::isOpen).containsExactly(true, false);

    panel.startOver(MINE, 1, "申復");
    assertThat(panel.seats(MINE)).extracting(Seat::isOpen).containsOnly(false);
    assertThat(decision(given)).isEqualTo(Decision.PASS);
  }

  private static Judgement judgement(Decision decision) {
    return new Judgement(
        decision,
        "再補一次「觀察」\n第二行",
        Map.of(1, Rating.MET, 12, Rating.UNMET),
        List.of(new PartComment(new CaseRef(PartComment.SHEET, 5), "held_on", "日期不符")));
  }

  private Decision decision(long seat) {
    Verdict verdict = panel.seat(seat).orElseThrow().verdict();
    assertThat(verdict).isNotNull();
    Decision decision = verdict.judgement().decision();
    assertThat(decision).isNotNull();
    return decision;
  }

  private PersonId person(int number) {
    return new PersonId(
        db.one(
            """
            insert into directory.person (id_hash, id_key, id_cipher, id_mask, name, born_on,
              created_at, changed_at)
            values (decode(md5(?), 'hex'), 'test', '', 'A12*****89', '審查委員', '1980-01-01',
              now(), now())
            returning id
            """,
            row -> row.getLong("id"),
            "reviewer" + number));
  }
}
