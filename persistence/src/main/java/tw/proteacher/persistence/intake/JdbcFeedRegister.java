package tw.proteacher.persistence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.FeedKind;
import tw.proteacher.intake.FeedKindName;
import tw.proteacher.intake.FeedMode;
import tw.proteacher.intake.Manifest;
import tw.proteacher.intake.model.Brake;
import tw.proteacher.intake.model.FeedCounts;
import tw.proteacher.intake.model.FeedName;
import tw.proteacher.intake.model.FeedRegister;
import tw.proteacher.intake.model.FileRecord;
import tw.proteacher.intake.model.FileStatus;
import tw.proteacher.intake.model.ResultFile;

/** The register as table intake.feed_file, every entry committed at once. */
@ApplicationScoped
class JdbcFeedRegister implements FeedRegister {
  private static final String IN_INBOX =
      """
      select id, run_id, file, kind, mode, sequence, sha256, status, reason, decided_at,
             read, inserted, updated, unchanged, withdrawn, exceptions, warnings
        from intake.feed_file
       where file = ? and sha256 = ? and moved_at is null
       order by id desc limit 1
      """;

  private static final String TOOK_CONTENT =
      "select 1 from intake.feed_file where sha256 = ? and status = 'TAKEN'";

  private static final String LAST =
      "select max(taken_sequence) from intake.feed_file where kind = ?";

  private static final String HOLDS =
      "select 1 from intake.feed_file where kind = ? and status = 'HELD'";

  private static final String INSERT =
      """
      insert into intake.feed_file
             (run_id, file, kind, mode, sequence, sha256, status, reason,
              read, unchanged, exceptions, warnings, seen_at, finished_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, now(), now())
      returning id
      """;

  private static final String UPDATE =
      """
      update intake.feed_file
         set run_id = ?, status = ?, reason = ?, read = ?, unchanged = ?,
             exceptions = ?::jsonb, warnings = ?::jsonb, finished_at = now()
       where id = ?
      """;

  private static final String HOLD =
      "update intake.feed_file set live_rows = ?, would_withdraw = ? where id = ?";

  private static final String SUPERSEDE =
      """
      update intake.feed_file set status = 'SUPERSEDED', reason = 'NEWER_FULL_FILE'
       where kind = ? and status in ('HELD', 'RELEASED') and sequence < ?
      """;

  private static final String BRAKE = "select value from intake.setting where name = ?";

  private static final String TRUSTS =
      """
      select 1
        from intake.feed_file f
       where f.kind = ? and f.status = 'TAKEN' and f.mode = 'full' and f.compared_in_full
         and f.finished_at > now() - make_interval(days => (
               select value::int from intake.setting where name = 'full_compare.days'))
         and exists (
               select from intake.setting s where s.name = ? and s.value = ?)
       limit 1
      """;

  @Inject private Bulk bulk;

  /** For the container. */
  JdbcFeedRegister() {}

  JdbcFeedRegister(Bulk bulk) {
    this.bulk = bulk;
  }

  @Override
  public Optional<FileRecord> inInbox(String file, String sha256) {
    return bulk.find(IN_INBOX, JdbcFeedRegister::record, file, sha256);
  }

  @Override
  public boolean tookContent(String sha256) {
    return bulk.find(TOOK_CONTENT, row -> true, sha256).isPresent();
  }

  @Override
  public OptionalLong lastSequence(FeedKindName kind) {
    return bulk.find(LAST, JdbcFeedRegister::longOrNone, kind.word()).orElse(OptionalLong.empty());
  }

  @Override
  public boolean holds(FeedKindName kind) {
    return bulk.find(HOLDS, row -> true, kind.word()).isPresent();
  }

  @Override
  public long enter(FileRecord file) {
    FeedCounts counts = file.counts();
    String exceptions = json(counts.exceptions());
    String warnings = json(counts.warnings());
    if (file.id() != 0) {
      bulk.update(
          UPDATE,
          runOrNull(file),
          file.status().name(),
          file.reason(),
          counts.read(),
          counts.unchanged(),
          exceptions,
          warnings,
          file.id());
      return file.id();
    }
    Manifest manifest = file.manifest();
    FeedKindName kind = file.kind();
    return bulk.find(
            INSERT,
            row -> row.getLong(1),
            runOrNull(file),
            file.file(),
            kind == null ? null : kind.word(),
            mode(file),
            manifest == null ? null : manifest.sequence(),
            manifest == null ? null : manifest.sha256(),
            file.status().name(),
            file.reason(),
            counts.read(),
            counts.unchanged(),
            exceptions,
            warnings)
        .orElseThrow();
  }

  @Override
  public void advance(long id, long sequence) {
    bulk.update("update intake.feed_file set taken_sequence = ? where id = ?", sequence, id);
  }

  @Override
  public long hold(FileRecord file, long live, long missing) {
    long id = enter(file);
    bulk.update(HOLD, live, missing, id);
    return id;
  }

  @Override
  public int supersedeHeld(FeedKindName kind, long sequence) {
    return bulk.update(SUPERSEDE, kind.word(), sequence);
  }

  @Override
  public void moved(long id) {
    bulk.update("update intake.feed_file set moved_at = now() where id = ?", id);
  }

  @Override
  public Optional<Brake> brake(FeedKindName kind) {
    return bulk.find(
        BRAKE,
        row -> new Brake(new BigDecimal(row.getString(1))),
        "brake." + kind.word() + ".percent");
  }

  @Override
  public boolean trustsFingerprints(FeedKind<?> kind) {
    return bulk.find(
            TRUSTS,
            row -> true,
            kind.name().word(),
            readingRules(kind.name()),
            Integer.toString(kind.readingRules()))
        .isPresent();
  }

  /** Name of the setting that keeps which rules the fingerprints on record were made under. */
  static String readingRules(FeedKindName kind) {
    return "reading." + kind.word() + ".rules";
  }

  static String json(Map<ExceptionCode, Long> numbers) {
    return ResultFile.perCode(numbers).build().toString();
  }

  /** Of a file without a usable manifest what its name says. */
  private static @Nullable String mode(FileRecord file) {
    Manifest manifest = file.manifest();
    return manifest == null
        ? FeedName.of(file.file()).map(name -> name.mode().word()).orElse(null)
        : manifest.mode().word();
  }

  private static @Nullable Long runOrNull(FileRecord file) {
    return file.run() == 0 ? null : file.run();
  }

  private static OptionalLong longOrNone(ResultSet row) throws SQLException {
    long value = row.getLong(1);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
  }

  private static FileRecord record(ResultSet row) throws SQLException {
    FeedKindName kind = FeedKindName.of(row.getString("kind")).orElseThrow();
    Manifest manifest =
        new Manifest(
            kind,
            FeedMode.of(row.getString("mode")).orElseThrow(),
            row.getLong("sequence"),
            row.getLong("read"),
            row.getString("sha256"),
            OffsetDateTime.MIN);
    return new FileRecord(
        row.getLong("id"),
        row.getLong("run_id"),
        row.getString("file"),
        kind,
        manifest,
        FileStatus.valueOf(row.getString("status")),
        row.getString("reason"),
        new FeedCounts(
            row.getLong("read"),
            row.getLong("inserted"),
            row.getLong("updated"),
            row.getLong("unchanged"),
            row.getLong("withdrawn"),
            Json.numbers(row.getString("exceptions")),
            Json.numbers(row.getString("warnings"))),
        row.getObject("decided_at") != null);
  }
}
