package tw.proteacher.persistence.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.Decision;
import tw.proteacher.casework.Judgement;
import tw.proteacher.casework.Panel;
import tw.proteacher.casework.Seat;
import tw.proteacher.casework.Verdict;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;

/** A verdict is written with conditions, so that two tabs and two clicks meet a refusal. */
@ApplicationScoped
class JdbcPanel implements Panel {
  private static final String ASSIGN =
      """
      insert into casework.assignment
        (kind, case_id, stage, reviewer_id, assigned_by, assigned_at, due_on)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (kind, case_id, stage, reviewer_id) where ended_at is null do nothing
      returning id
      """;

  private static final String END =
      """
      update casework.assignment a
      set ended_at = ?, ended_reason = ?
      where a.id = ? and a.ended_at is null
        and not exists (
          select from casework.verdict v
          where v.assignment_id = a.id and v.given_at is not null)
      """;

  private static final String DISMISS =
      """
      update casework.assignment a
      set ended_at = ?, ended_reason = ?
      where a.kind = ? and a.case_id = ? and a.stage = ? and a.ended_at is null
        and not exists (
          select from casework.verdict v
          where v.assignment_id = a.id and v.given_at is not null)
      """;

  private static final String START_OVER =
      """
      update casework.assignment
      set ended_at = ?, ended_reason = ?
      where kind = ? and case_id = ? and stage = ? and ended_at is null
      """;

  private static final String SEATS =
      """
      select a.id, a.kind, a.case_id, a.stage, a.reviewer_id, a.assigned_at, a.due_on, a.ended_at,
        a.ended_reason, v.decision, v.remark, v.criteria::text as criteria,
        v.comments::text as comments, v.saved_at, v.given_at, v.revision
      from casework.assignment a
      left join casework.verdict v on v.assignment_id = a.id
      """;
  private static final String BY_ID = SEATS + "where a.id = ?";
  private static final String OF_CASE = SEATS + "where a.kind = ? and a.case_id = ? order by a.id";

  private static final String FIRST_SAVE =
      """
      insert into casework.verdict
        (assignment_id, decision, remark, criteria, comments, saved_at, revision)
      select a.id, ?, ?, ?::jsonb, ?::jsonb, ?, 1
      from casework.assignment a
      where a.id = ? and a.ended_at is null
      on conflict on constraint verdict_pk do nothing
      """;

  private static final String SAVE =
      """
      update casework.verdict v
      set decision = ?, remark = ?, criteria = ?::jsonb, comments = ?::jsonb, saved_at = ?,
        revision = v.revision + 1
      from casework.assignment a
      where a.id = v.assignment_id and a.id = ? and a.ended_at is null
        and v.given_at is null and v.revision = ?
      """;

  private static final String GIVE =
      """
      update casework.verdict v
      set given_at = ?, revision = v.revision + 1
      from casework.assignment a
      where a.id = v.assignment_id and a.id = ? and a.ended_at is null
        and v.given_at is null and v.revision = ?
      """;

  private static final String TAKE_BACK =
      """
      update casework.verdict v
      set given_at = null, revision = v.revision + 1
      from casework.assignment a
      where a.id = v.assignment_id and a.id = ? and a.ended_at is null and v.given_at is not null
      """;

  @Inject private Db db;
  @Inject private Clock clock;

  /** For the container. */
  JdbcPanel() {}

  /** For tests. */
  JdbcPanel(Db db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public long assign(
      CaseRef about,
      int stage,
      PersonId reviewer,
      @Nullable LocalDate dueOn,
      @Nullable PersonId by) {
    return db.find(
            ASSIGN,
            row -> row.getLong("id"),
            about.kind(),
            about.id(),
            stage,
            reviewer.value(),
            by == null ? null : by.value(),
            now(),
            dueOn)
        .orElseThrow(() -> new RuleViolation("casework.panel.sits_already"));
  }

  @Override
  public void end(long seat, String reason) {
    if (db.update(END, now(), reason, seat) == 0) {
      throw notNow(seat);
    }
  }

  @Override
  public void dismiss(CaseRef about, int stage, String reason) {
    db.update(DISMISS, now(), reason, about.kind(), about.id(), stage);
  }

  @Override
  public void startOver(CaseRef about, int stage, String reason) {
    db.update(START_OVER, now(), reason, about.kind(), about.id(), stage);
  }

  @Override
  public Optional<Seat> seat(long id) {
    return db.find(BY_ID, JdbcPanel::seat, id);
  }

  @Override
  public List<Seat> seats(CaseRef about) {
    return db.list(OF_CASE, JdbcPanel::seat, about.kind(), about.id());
  }

  @Override
  public int save(long seat, int revision, Judgement draft) {
    Decision decision = draft.decision();
    String word = decision == null ? null : decision.name();
    String ratings = Judgements.ratings(draft.ratings());
    String comments = Judgements.comments(draft.comments());
    int saved =
        revision == 0
            ? db.update(FIRST_SAVE, word, draft.remark(), ratings, comments, now(), seat)
            : db.update(SAVE, word, draft.remark(), ratings, comments, now(), seat, revision);
    if (saved == 0) {
      throw notNow(seat);
    }
    return revision + 1;
  }

  @Override
  public void give(long seat, int revision) {
    if (db.update(GIVE, now(), seat, revision) == 0) {
      throw notNow(seat);
    }
  }

  @Override
  public void takeBack(long seat) {
    if (db.update(TAKE_BACK, seat) == 0) {
      throw new RuleViolation("casework.panel.nothing_given");
    }
  }

  /** Why a change found no row to change. */
  private RuleViolation notNow(long id) {
    Optional<Seat> found = seat(id);
    if (found.isEmpty() || !found.get().isOpen()) {
      return new RuleViolation("casework.panel.seat_ended");
    }
    return found.get().hasGiven()
        ? new RuleViolation("casework.panel.given_already")
        : new RuleViolation("casework.panel.changed_meanwhile");
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private static Seat seat(ResultSet row) throws SQLException {
    return new Seat(
        row.getLong("id"),
        new CaseRef(row.getString("kind"), row.getLong("case_id")),
        row.getInt("stage"),
        new PersonId(row.getLong("reviewer_id")),
        row.getObject("assigned_at", OffsetDateTime.class).toInstant(),
        row.getObject("due_on", LocalDate.class),
        moment(row, "ended_at"),
        row.getString("ended_reason"),
        verdict(row));
  }

  private static @Nullable Verdict verdict(ResultSet row) throws SQLException {
    Instant saved = moment(row, "saved_at");
    if (saved == null) {
      return null;
    }
    String decision = row.getString("decision");
    Judgement judgement =
        new Judgement(
            decision == null ? null : Decision.valueOf(decision),
            row.getString("remark"),
            Judgements.ratings(row.getString("criteria")),
            Judgements.comments(row.getString("comments")));
    return new Verdict(judgement, saved, moment(row, "given_at"), row.getInt("revision"));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }
}
