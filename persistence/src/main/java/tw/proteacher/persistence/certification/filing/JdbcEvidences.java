package tw.proteacher.persistence.certification.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.filing.evidence.EvidenceFile;
import tw.proteacher.certification.filing.model.Evidences;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;

@ApplicationScoped
class JdbcEvidences implements Evidences {
  private static final String ONE =
      """
      select * from (
        select e.id, e.application_id, e.item_code, e.partner_id, p.name as partner_name,
               row_number() over (partition by e.item_code order by e.position) as number
          from certification.evidence e
          left join directory.person p on p.id = e.partner_id
         where e.removed_at is null
           and e.application_id = (select application_id from certification.evidence where id = ?)
      ) as entry where entry.id = ?
      """;

  private static final String ADD =
      """
      insert into certification.evidence
        (application_id, item_code, position, partner_id, created_at)
      values (?, ?,
        (select coalesce(max(position), 0) + 1 from certification.evidence
          where application_id = ? and item_code = ?), ?, ?)
      returning id
      """;

  private static final String OVER =
      """
      select e.id
        from certification.evidence e
        join certification.application a on a.id = e.application_id
       where e.id = any (?) and (e.removed_at is not null or a.state <> all (?))
      """;

  private static final String FILES =
      """
      select f.id, f.evidence_id, f.file_id, s.name, s.bytes, f.uploaded_at
        from certification.evidence_file f
        join certification.evidence e on e.id = f.evidence_id
        join notices.stored_file s on s.id = f.file_id
       where e.application_id = ? and e.removed_at is null and f.removed_at is null
       order by f.id
      """;

  private static final String ATTACH =
      """
      insert into certification.evidence_file (evidence_id, file_id, uploaded_by, uploaded_at)
      values (?, ?, ?, ?)
      """;

  private static final String DETACH =
      """
      update certification.evidence_file set removed_at = ?
       where id = ? and evidence_id = ? and removed_at is null
      returning file_id
      """;

  private static final String SHOWING =
      """
      select e.id, e.application_id, e.item_code, e.partner_id, p.name as partner_name,
             e.position as number, f.removed_at is null and e.removed_at is null as stands
        from certification.evidence_file f
        join certification.evidence e on e.id = f.evidence_id
        left join directory.person p on p.id = e.partner_id
       where f.file_id = ?
       order by f.id
       limit 1
      """;

  private Db db;

  /** For the container. */
  @SuppressWarnings("NullAway")
  protected JdbcEvidences() {}

  @Inject
  JdbcEvidences(Db db) {
    this.db = db;
  }

  @Override
  public Entry get(long id) {
    return db.find(ONE, JdbcEvidences::entry, id, id)
        .orElseThrow(() -> new NotFound("evidence", id));
  }

  @Override
  public long add(long application, String item, @Nullable PersonId partner, Instant now) {
    return db.one(
        ADD,
        row -> row.getLong(1),
        application,
        item,
        application,
        item,
        partner == null ? null : partner.value(),
        utc(now));
  }

  @Override
  public void pair(long id, @Nullable PersonId partner) {
    db.update(
        "update certification.evidence set partner_id = ? where id = ?",
        partner == null ? null : partner.value(),
        id);
  }

  @Override
  public void remove(long id, Instant now) {
    db.update(
        "update certification.evidence set removed_at = ? where id = ? and removed_at is null",
        utc(now),
        id);
  }

  @Override
  public List<EvidenceFile> files(long application) {
    return db.list(FILES, JdbcEvidences::file, application);
  }

  @Override
  public void attach(long id, StoredFileId file, PersonId by, Instant now) {
    db.update(ATTACH, id, file.toString(), by.value(), utc(now));
  }

  @Override
  public StoredFileId detach(long id, long file, Instant now) {
    return db.find(DETACH, row -> fileId(row), utc(now), file, id)
        .orElseThrow(() -> new NotFound("evidence file", file));
  }

  @Override
  public ShownFile showing(StoredFileId file) {
    return db.find(
            SHOWING, row -> new ShownFile(entry(row), row.getBoolean("stands")), file.toString())
        .orElseThrow(() -> new NotFound("evidence file", file));
  }

  @Override
  public Set<Long> over(Set<Long> performances) {
    String[] open =
        Arrays.stream(ApplicationState.values())
            .filter(ApplicationState::isOpenToApplicant)
            .map(Enum::name)
            .toArray(String[]::new);
    return Set.copyOf(
        db.list(OVER, row -> row.getLong("id"), performances.toArray(Long[]::new), open));
  }

  private static Entry entry(ResultSet row) throws SQLException {
    String partner = row.getString("partner_name");
    return new Entry(
        row.getLong("id"),
        row.getLong("application_id"),
        row.getString("item_code"),
        row.getInt("number"),
        person(row, "partner_id"),
        partner == null ? "" : partner);
  }

  private static EvidenceFile file(ResultSet row) throws SQLException {
    return new EvidenceFile(
        row.getLong("id"),
        row.getLong("evidence_id"),
        fileId(row),
        row.getString("name"),
        row.getInt("bytes"),
        row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
  }

  private static StoredFileId fileId(ResultSet row) throws SQLException {
    return new StoredFileId(UUID.fromString(row.getString("file_id")));
  }

  private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
    long id = row.getLong(column);
    return row.wasNull() ? null : new PersonId(id);
  }

  static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
