package tw.proteacher.persistence.certification.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.proteacher.certification.filing.appeal.AppealFile;
import tw.proteacher.certification.filing.model.Appeals;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;

@ApplicationScoped
class JdbcAppeals implements Appeals {
  private static final String FILE =
      """
      insert into certification.appeal (application_id, sheet_id, reason, receipt, filed_at)
      values (?, ?, ?, ?, ?)
      """;

  private static final String LAST =
      """
      select receipt, filed_at from certification.appeal
       where application_id = ?
       order by id desc
       limit 1
      """;

  private static final String FILES =
      """
      select f.id, f.file_id, s.name, s.bytes, f.uploaded_at
        from certification.appeal_file f
        join notices.stored_file s on s.id = f.file_id
       where f.application_id = ? and f.removed_at is null
       order by f.id
      """;

  private static final String ATTACH =
      """
      insert into certification.appeal_file (application_id, file_id, uploaded_by, uploaded_at)
      values (?, ?, ?, ?)
      """;

  private static final String DETACH =
      """
      update certification.appeal_file set removed_at = ?
       where id = ? and application_id = ? and removed_at is null
      """;

  private static final String SHOWING =
      """
      select application_id from certification.appeal_file
       where file_id = ? and removed_at is null
       limit 1
      """;

  private Db db;

  /** For the container. */
  @SuppressWarnings("NullAway")
  protected JdbcAppeals() {}

  @Inject
  JdbcAppeals(Db db) {
    this.db = db;
  }

  @Override
  public void file(Filing filing, Instant now) {
    db.update(
        FILE,
        filing.application(),
        filing.sheet(),
        filing.reason(),
        filing.receipt(),
        JdbcEvidences.utc(now));
  }

  @Override
  public Optional<Filed> last(long application) {
    return db.find(
        LAST, row -> new Filed(row.getString("receipt"), moment(row, "filed_at")), application);
  }

  @Override
  public List<AppealFile> files(long application) {
    return db.list(FILES, JdbcAppeals::file, application);
  }

  @Override
  public void attach(long application, StoredFileId file, PersonId by, Instant now) {
    db.update(ATTACH, application, file.toString(), by.value(), JdbcEvidences.utc(now));
  }

  @Override
  public void detach(long application, long file, Instant now) {
    if (db.update(DETACH, JdbcEvidences.utc(now), file, application) == 0) {
      throw new NotFound("appeal file", file);
    }
  }

  @Override
  public long showing(StoredFileId file) {
    return db.find(SHOWING, row -> row.getLong(1), file.toString())
        .orElseThrow(() -> new NotFound("appeal file", file));
  }

  private static AppealFile file(ResultSet row) throws SQLException {
    return new AppealFile(
        row.getLong("id"),
        new StoredFileId(UUID.fromString(row.getString("file_id"))),
        row.getString("name"),
        row.getInt("bytes"),
        moment(row, "uploaded_at"));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
