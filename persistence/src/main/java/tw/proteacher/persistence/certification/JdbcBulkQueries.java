package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import tw.proteacher.certification.bulk.BulkLine;
import tw.proteacher.certification.bulk.BulkOutcome;
import tw.proteacher.certification.bulk.BulkQueries;
import tw.proteacher.certification.bulk.BulkRowView;
import tw.proteacher.certification.bulk.BulkState;
import tw.proteacher.certification.bulk.BulkView;
import tw.proteacher.directory.NationalId;
import tw.proteacher.directory.SecretVault;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Slice;

@ApplicationScoped
class JdbcBulkQueries implements BulkQueries {
  private static final String BATCH =
      """
      select b.id, b.authority, b.file_name, b.state, b.handed_in_at, p.name, b.reason,
        c.rows, c.fresh, c.already, c.errors, c.taken, count(*) over () as total
      from certification.bulk_entry b
      join directory.person p on p.id = b.handed_in_by
      cross join lateral (
        select count(*) as rows, count(*) filter (where outcome = 'FRESH') as fresh,
          count(*) filter (where outcome = 'ALREADY') as already,
          count(*) filter (where outcome = 'ERROR') as errors,
          count(*) filter (where outcome = 'TAKEN') as taken
        from certification.bulk_row where bulk_id = b.id) c
      """;

  private static final String GET = BATCH + "where b.id = ?";
  private static final String PAGE =
      BATCH + "where b.authority = any (?) order by b.id desc limit ? offset ?";

  private static final String ROWS =
      """
      select line, outcome, codes, key_id, cipher
      from certification.bulk_row
      where bulk_id = ? and outcome = ?
      order by line
      limit ?
      """;

  @Inject private Db db;
  @Inject private SecretVault vault;

  /** For the container. */
  JdbcBulkQueries() {}

  /** For tests. */
  JdbcBulkQueries(Db db, SecretVault vault) {
    this.db = db;
    this.vault = vault;
  }

  @Override
  public BulkView get(long id) {
    return db.find(GET, JdbcBulkQueries::batch, id).orElseThrow(() -> new NotFound("bulk", id));
  }

  @Override
  public Slice<BulkView> page(Reach reach, int first, int size) {
    String[] authorities =
        reach.nation()
            ? new String[] {Authority.MINISTRY}
            : reach.counties().stream().map(CountyCode::value).toArray(String[]::new);
    return db.slice(PAGE, JdbcBulkQueries::batch, first, size, (Object) authorities);
  }

  @Override
  public List<BulkRowView> rows(long id, BulkOutcome outcome, int most) {
    return typed(id, outcome, most).stream().map(JdbcBulkQueries::masked).toList();
  }

  @Override
  public List<BulkRowView> errors(long id) {
    return typed(id, BulkOutcome.ERROR, Integer.MAX_VALUE);
  }

  private List<BulkRowView> typed(long id, BulkOutcome outcome, int most) {
    return db.list(
        ROWS,
        row ->
            new BulkRowView(
                SealedCells.open(vault, row),
                BulkOutcome.valueOf(row.getString("outcome")),
                List.of((String[]) row.getArray("codes").getArray())),
        id,
        outcome.name(),
        most);
  }

  /** What is no ID is hidden all the more: it may be one with a slip of the finger. */
  private static BulkRowView masked(BulkRowView row) {
    BulkLine typed = row.cells();
    String mask =
        NationalId.parse(typed.id())
            .map(NationalId::mask)
            .orElseGet(() -> "*".repeat(Math.min(typed.id().length(), 10)));
    return new BulkRowView(
        new BulkLine(
            typed.line(),
            mask,
            typed.name(),
            typed.tier(),
            typed.number(),
            typed.year(),
            typed.obtained()),
        row.outcome(),
        row.codes());
  }

  private static BulkView batch(ResultSet row) throws SQLException {
    return new BulkView(
        row.getLong("id"),
        row.getString("authority"),
        row.getString("file_name"),
        BulkState.valueOf(row.getString("state")),
        row.getObject("handed_in_at", OffsetDateTime.class).toInstant(),
        row.getString("name"),
        row.getString("reason"),
        row.getInt("rows"),
        row.getInt("fresh"),
        row.getInt("already"),
        row.getInt("errors"),
        row.getInt("taken"));
  }
}
