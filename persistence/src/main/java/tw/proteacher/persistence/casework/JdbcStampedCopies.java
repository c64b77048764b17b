package tw.proteacher.persistence.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.PrintedCopy;
import tw.proteacher.casework.StampedCopies;
import tw.proteacher.casework.StampedCopy;
import tw.proteacher.notices.StoredFile;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.StoredFiles;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.RuleViolation;

@ApplicationScoped
class JdbcStampedCopies implements StampedCopies {
  private static final String PDF = "application/pdf";

  private static final String NEWEST =
      """
      select p.code, p.content::text as content, p.content_hash, p.printed_at,
        s.file_id, s.read_from_paper, s.uploaded_at
      from casework.printed_copy p
      left join casework.stamped_copy s on s.code = p.code and s.replaced_at is null
      where p.kind = ? and p.case_id = ?
      order by p.printed_at desc, p.code
      limit 1
      """;

  private static final String PRINT =
      """
      insert into casework.printed_copy (code, kind, case_id, content, content_hash, printed_at,
        printed_by)
      values (?, ?, ?, ?::jsonb, ?, ?, ?)
      """;

  private static final String IS_OF_CASE =
      "select count(*) from casework.printed_copy where code = ? and kind = ? and case_id = ?";

  private static final String REPLACE =
      """
      update casework.stamped_copy set replaced_at = ? where code = ? and replaced_at is null
      """;

  private static final String ATTACH =
      """
      insert into casework.stamped_copy (code, file_id, read_from_paper, uploaded_by, uploaded_at)
      values (?, ?, ?, ?, ?)
      """;

  @Inject private Db db;
  @Inject private StoredFiles files;
  @Inject private Clock clock;

  /** For the container. */
  JdbcStampedCopies() {}

  /** For tests. */
  JdbcStampedCopies(Db db, StoredFiles files, Clock clock) {
    this.db = db;
    this.files = files;
    this.clock = clock;
  }

  /** A print with the fingerprint of its content, and what came back of it. */
  private record Print(PrintedCopy copy, byte[] hash, @Nullable StampedCopy stamped) {
    private boolean says(String content) {
      return MessageDigest.isEqual(hash, JdbcStampedCopies.hash(content));
    }
  }

  @Override
  public PrintedCopy print(CaseRef about, String content) {
    Print before = last(about).orElse(null);
    if (before != null && before.says(content)) {
      return before.copy();
    }
    OffsetDateTime now = OffsetDateTime.now(clock);
    String code = PaperCodes.next();
    db.update(
        PRINT, code, about.kind(), about.id(), content, hash(content), now, Access.me().value());
    return new PrintedCopy(code, about, content, now.toInstant());
  }

  @Override
  public Optional<PrintedCopy> newest(CaseRef about) {
    return last(about).map(Print::copy);
  }

  @Override
  public boolean isPrinted(CaseRef about, String content) {
    return last(about).filter(print -> print.says(content)).isPresent();
  }

  @Override
  public Standing standing(CaseRef about, String content) {
    return last(about)
        .map(print -> new Standing(print.copy(), print.says(content), print.stamped()))
        .orElseGet(() -> new Standing(null, false, null));
  }

  @Override
  public StampedCopy attach(CaseRef about, StoredFileId file, @Nullable String typedCode) {
    PrintedCopy newest =
        newest(about).orElseThrow(() -> new RuleViolation("casework.stamped.nothing_printed"));
    StoredFile upload = files.open(file);
    if (!upload.mediaType().equals(PDF)) {
      throw new RuleViolation("casework.stamped.no_pdf");
    }
    Set<String> read = QrReader.codes(upload.content());
    check(about, newest, read, typedCode);
    OffsetDateTime now = OffsetDateTime.now(clock);
    db.update(REPLACE, now, newest.code());
    db.update(ATTACH, newest.code(), file.toString(), !read.isEmpty(), Access.me().value(), now);
    return new StampedCopy(newest.code(), file, !read.isEmpty(), now.toInstant());
  }

  /** What is read from the paper counts; what is typed only where nothing can be read. */
  private void check(
      CaseRef about, PrintedCopy newest, Set<String> read, @Nullable String typedCode) {
    if (read.contains(newest.code())) {
      return;
    }
    Set<String> claimed = read;
    if (read.isEmpty()) {
      String typed = typedCode == null ? "" : PaperCodes.normal(typedCode);
      if (typed.isEmpty()) {
        throw new RuleViolation("casework.stamped.code_unreadable");
      }
      if (typed.equals(newest.code())) {
        return;
      }
      claimed = Set.of(typed);
    }
    for (String code : claimed) {
      if (db.count(IS_OF_CASE, code, about.kind(), about.id()) > 0) {
        throw new RuleViolation("casework.stamped.old_print", newest.spacedCode());
      }
    }
    throw new RuleViolation("casework.stamped.other_paper", newest.spacedCode());
  }

  @Override
  public Optional<StampedCopy> current(CaseRef about) {
    return last(about).map(Print::stamped);
  }

  private Optional<Print> last(CaseRef about) {
    return db.find(NEWEST, row -> print(about, row), about.kind(), about.id());
  }

  private static Print print(CaseRef about, ResultSet row) throws SQLException {
    return new Print(
        new PrintedCopy(
            row.getString("code"),
            about,
            row.getString("content"),
            row.getObject("printed_at", OffsetDateTime.class).toInstant()),
        row.getBytes("content_hash"),
        stamped(row));
  }

  private static @Nullable StampedCopy stamped(ResultSet row) throws SQLException {
    String file = row.getString("file_id");
    if (file == null) {
      return null;
    }
    return new StampedCopy(
        row.getString("code"),
        StoredFileId.parse(file).orElseThrow(),
        row.getBoolean("read_from_paper"),
        row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
  }

  private static byte[] hash(String content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
