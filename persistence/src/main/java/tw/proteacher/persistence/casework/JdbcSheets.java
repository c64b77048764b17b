package tw.proteacher.persistence.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.SheetState;
import tw.proteacher.casework.model.AnswersJson;
import tw.proteacher.casework.model.Sheets;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;

@ApplicationScoped
class JdbcSheets implements Sheets {
  private static final String SHEETS =
      """
      select s.id as sheet_id, %s, s.kind, s.case_id, s.owner_id, o.name as owner_name,
        s.partner_id, coalesce(p.name, '') as partner_name, s.state, s.answers, s.remark,
        s.saved_at, s.confirmed_at, s.revision
      from casework.form_sheet s
      join casework.form_template t on t.id = s.template_id
      join directory.person o on o.id = s.owner_id
      left join directory.person p on p.id = s.partner_id
      """
          .formatted(TemplateRow.COLUMNS);

  private static final String FIND = SHEETS + "where s.id = ?";

  private static final String LOCK = FIND + " for update of s";

  private static final String OF =
      SHEETS
          + """
          where (s.kind, s.case_id) in (select * from unnest(?::text[], ?::bigint[]))
          order by s.id
          """;

  private static final String ASKED_OF =
      SHEETS
          + """
          where s.partner_id = ? and s.state in ('ASKED', 'CONFIRMED', 'RETURNED')
          order by (s.state <> 'ASKED'), s.asked_at desc nulls last, s.id desc limit ?
          """;

  private static final String ADD =
      """
      insert into casework.form_sheet
        (template_id, kind, case_id, owner_id, partner_id, answers, state)
      values (?, ?, ?, ?, ?, ?::jsonb, ?)
      returning id
      """;

  private static final String WRITE =
      """
      update casework.form_sheet
      set answers = ?::jsonb, state = ?, saved_at = ?, confirmed_at = null, remark = '',
        revision = revision + 1
      where id = ?
      """;

  private static final String MOVE =
      """
      update casework.form_sheet
      set state = ?, remark = ?, confirmed_at = ?, revision = revision + 1,
        asked_at = case when ? = 'ASKED' then now() else asked_at end
      where id = ?
      """;

  private static final String CHANGE_PARTNER =
      """
      update casework.form_sheet
      set partner_id = ?, state = ?, confirmed_at = null, revision = revision + 1
      where id = ?
      """;

  private static final String REMOVE = "delete from casework.form_sheet where id = ?";

  @Inject private Db db;

  /** For the container. */
  JdbcSheets() {}

  /** For tests. */
  JdbcSheets(Db db) {
    this.db = db;
  }

  @Override
  public Optional<Sheet> find(long id) {
    return db.find(FIND, JdbcSheets::sheet, id);
  }

  @Override
  public Optional<Sheet> lock(long id) {
    return db.find(LOCK, JdbcSheets::sheet, id);
  }

  @Override
  public List<Sheet> of(Collection<CaseRef> cases) {
    return db.list(
        OF,
        JdbcSheets::sheet,
        cases.stream().map(CaseRef::kind).toArray(String[]::new),
        cases.stream().map(CaseRef::id).toArray(Long[]::new));
  }

  @Override
  public List<Sheet> askedOf(PersonId partner, int limit) {
    return db.list(ASKED_OF, JdbcSheets::sheet, partner.value(), limit);
  }

  @Override
  public long add(
      long templateId,
      CaseRef ref,
      PersonId owner,
      @Nullable PersonId partner,
      Answers answers,
      SheetState state) {
    return db.one(
        ADD,
        row -> row.getLong("id"),
        templateId,
        ref.kind(),
        ref.id(),
        owner.value(),
        key(partner),
        AnswersJson.write(answers),
        state.name());
  }

  @Override
  public void write(long id, Answers answers, SheetState state, Instant savedAt) {
    db.update(WRITE, AnswersJson.write(answers), state.name(), moment(savedAt), id);
  }

  @Override
  public void move(long id, SheetState state, String remark, @Nullable Instant confirmedAt) {
    db.update(MOVE, state.name(), remark, moment(confirmedAt), state.name(), id);
  }

  @Override
  public void changePartner(long id, @Nullable PersonId partner, SheetState state) {
    db.update(CHANGE_PARTNER, key(partner), state.name(), id);
  }

  @Override
  public void remove(long id) {
    db.update(REMOVE, id);
  }

  private static @Nullable Long key(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static Sheet sheet(ResultSet row) throws SQLException {
    long partner = row.getLong("partner_id");
    PersonId asked = row.wasNull() ? null : new PersonId(partner);
    return new Sheet(
        row.getLong("sheet_id"),
        TemplateRow.of(row),
        new CaseRef(row.getString("kind"), row.getLong("case_id")),
        new PersonId(row.getLong("owner_id")),
        row.getString("owner_name"),
        asked,
        row.getString("partner_name"),
        SheetState.valueOf(row.getString("state")),
        AnswersJson.read(row.getString("answers")),
        row.getString("remark"),
        instant(row, "saved_at"),
        instant(row, "confirmed_at"),
        row.getInt("revision"));
  }
}
