package tw.proteacher.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.FileKind;
import tw.proteacher.notices.FileOwner;
import tw.proteacher.notices.StoredFile;
import tw.proteacher.notices.StoredFileCard;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.StoredFiles;
import tw.proteacher.notices.Upload;
import tw.proteacher.notices.application.FileShelf;
import tw.proteacher.notices.application.VirusScanner;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.persistence.notices.UploadInspection.Inspected;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolCode;

/** 檔案存放: the content is a column, so that it commits, is backed up and is gone with its row. */
@ApplicationScoped
class JdbcStoredFiles implements StoredFiles, FileShelf {
  private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024 * 1024);

  private static final String RULE =
      "select max_bytes, max_pages, max_pixels, media_types from notices.file_rule where kind = ?";

  private static final String ADD =
      """
      insert into notices.stored_file
        (id, kind, name, media_type, bytes, sha256, content, visibility, owner_person,
         owner_school, owner_county, stored_by, stored_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String TOGETHER =
      """
      select rule.max_files, rule.max_total_bytes, coalesce(sum(file.bytes), 0) as bytes
      from notices.file_rule rule
      left join notices.stored_file file on file.id = any (?)
      where rule.kind = ?
      group by rule.max_files, rule.max_total_bytes
      """;

  private static final String CARDS =
      "select "
          + FileCards.COLUMNS
          + " from notices.stored_file as file where file.id = any (?)"
          + " order by file.stored_at, file.id";

  private static final String OWNER =
      """
      select visibility, owner_person, owner_school, owner_county
      from notices.stored_file where id = ?
      """;

  private static final String TAKE =
      "select name, media_type, content from notices.stored_file where id = ?";

  private static final String DISCARD =
      """
      delete from notices.stored_file as file
      where file.stored_at < ?
        and not exists (select from notices.announcement_file where file_id = file.id)
        and not exists (select from notices.download where file_id = file.id)
        and not exists (select from notices.tutorial_file where file_id = file.id)
        and file.kind not in ('EVIDENCE', 'CORRECTION')
      """;

  private Db db;
  private VirusScanner scanner;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway")
  protected JdbcStoredFiles() {}

  @Inject
  JdbcStoredFiles(Db db, VirusScanner scanner, Clock clock) {
    this.db = db;
    this.scanner = scanner;
    this.clock = clock;
  }

  @Override
  public StoredFileId store(FileKind kind, Upload upload, FileOwner owner) {
    Inspected file =
        UploadInspection.inspect(upload, db.one(RULE, JdbcStoredFiles::rule, kind.name()));
    scanner.refuseInfected(file.content());
    StoredFileId id = new StoredFileId(UUID.randomUUID());
    PersonId person = owner.person();
    SchoolCode school = owner.school();
    CountyCode county = owner.county();
    PersonId caller = Access.caller().person();
    db.update(
        ADD,
        id.toString(),
        kind.name(),
        file.name(),
        file.type().official(),
        file.content().length,
        sha256(file.content()),
        file.content(),
        owner.visibility().name(),
        person == null ? null : person.value(),
        school == null ? null : school.value(),
        county == null ? null : county.value(),
        caller == null ? null : caller.value(),
        OffsetDateTime.now(clock));
    return id;
  }

  @Override
  public void fitTogether(FileKind kind, Collection<StoredFileId> files) {
    Together together =
        db.one(
            TOGETHER,
            row ->
                new Together(
                    row.getObject("max_files", Integer.class),
                    row.getObject("max_total_bytes", Long.class),
                    row.getLong("bytes")),
            files.stream().map(StoredFileId::toString).toArray(String[]::new),
            kind.name());
    Integer mostFiles = together.mostFiles();
    if (mostFiles != null && files.size() > mostFiles) {
      throw new RuleViolation("notices.file.too_many", mostFiles, files.size());
    }
    Long mostBytes = together.mostBytes();
    if (mostBytes != null && together.bytes() > mostBytes) {
      throw new RuleViolation(
          "notices.file.too_much", megabytes(mostBytes), megabytes(together.bytes()));
    }
  }

  private static BigDecimal megabytes(long bytes) {
    return BigDecimal.valueOf(bytes).divide(MEGABYTE, 1, RoundingMode.UP).stripTrailingZeros();
  }

  /** What files of a kind may come to together, and what they come to. */
  private record Together(@Nullable Integer mostFiles, @Nullable Long mostBytes, long bytes) {}

  @Override
  public List<StoredFileCard> cards(Collection<StoredFileId> ids) {
    return ids.isEmpty()
        ? List.of()
        : db.list(
            CARDS,
            FileCards::read,
            (Object) ids.stream().map(StoredFileId::toString).toArray(String[]::new));
  }

  @Override
  public Optional<FileOwner> owner(StoredFileId id) {
    return db.find(OWNER, JdbcStoredFiles::owner, id.toString());
  }

  @Override
  public StoredFile take(StoredFileId id) {
    return db.find(
            TAKE,
            row ->
                new StoredFile(
                    row.getString("name"), row.getString("media_type"), row.getBytes("content")),
            id.toString())
        .orElseThrow(() -> new NotFound("file", id));
  }

  @Override
  public StoredFile open(StoredFileId id) {
    return take(id);
  }

  @Override
  public int discardUnused(OffsetDateTime before) {
    return db.update(DISCARD, before);
  }

  private static FileRule rule(ResultSet row) throws SQLException {
    return new FileRule(
        row.getInt("max_bytes"),
        row.getInt("max_pages"),
        row.getInt("max_pixels"),
        Set.of(row.getString("media_types").split(" ")));
  }

  private static FileOwner owner(ResultSet row) throws SQLException {
    long person = row.getLong("owner_person");
    boolean personal = !row.wasNull();
    String school = row.getString("owner_school");
    return new FileOwner(
        FileOwner.Visibility.valueOf(row.getString("visibility")),
        personal ? new PersonId(person) : null,
        school == null ? null : new SchoolCode(school),
        county(row.getString("owner_county")));
  }

  private static @Nullable CountyCode county(@Nullable String code) {
    return code == null ? null : new CountyCode(code);
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
