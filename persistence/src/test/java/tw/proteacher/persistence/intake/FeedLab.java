package tw.proteacher.persistence.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import tw.proteacher.directory.IdentityVault;
import tw.proteacher.directory.NationalId;
import tw.proteacher.directory.model.HashKeyStore;
import tw.proteacher.directory.model.KeyedIdentityVault;
import tw.proteacher.directory.model.SecretKeys;
import tw.proteacher.intake.FeedKind;
import tw.proteacher.intake.FeedMode;
import tw.proteacher.intake.Identities;
import tw.proteacher.intake.Progress;
import tw.proteacher.intake.Rosters;
import tw.proteacher.intake.model.FileRecord;
import tw.proteacher.intake.model.Inbox;
import tw.proteacher.intake.model.InboxRound;
import tw.proteacher.intake.model.ParkedRound;
import tw.proteacher.intake.reading.Verification;
import tw.proteacher.persistence.jdbc.Db;

/** A small intake for tests: an inbox, a database and one kind, the engine being the real one. */
public final class FeedLab {
  private static final String SECRET = "k1:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

  private final Path inbox;
  private final Bulk bulk;
  private final Db db;
  private final IdentityVault vault =
      new KeyedIdentityVault(SecretKeys.parse(SECRET), new OneKey());
  private final Identities identities = new DirectoryIdentities(vault);
  private final Rosters rosters;
  private final List<FeedLedger<?>> ledgers = new ArrayList<>();
  private Progress progress = Progress.none();
  private int day = 1;

  public FeedLab(DataSource database, Path inbox) {
    this.inbox = inbox;
    this.bulk = new Bulk(database);
    this.db = new Db(database);
    this.rosters = new JdbcRosters(bulk, identities);
  }

  public FeedLab with(FeedLedger<?> ledger) {
    ledgers.add(ledger);
    return this;
  }

  /** What the walks of the inbox tell, and are told. */
  public FeedLab with(Progress watcher) {
    progress = watcher;
    return this;
  }

  public IdentityVault vault() {
    return vault;
  }

  public Rosters rosters() {
    return rosters;
  }

  public Db db() {
    return db;
  }

  /** Someone on the roster. */
  public long person(String nationalId) {
    NationalId id = new NationalId(nationalId);
    IdentityVault.Sealed sealed = vault.seal(id);
    return db.one(
        """
        insert into directory.person (id_hash, id_key, id_cipher, id_mask, name)
        values (?, ?, ?, ?, '王小明') returning id
        """,
        row -> row.getLong(1),
        vault.hash(id),
        sealed.keyId(),
        sealed.cipher(),
        id.mask());
  }

  public int school(String code) {
    return db.one(
        """
        insert into directory.school (code, name, county_code, level)
        values (?, '市立仁德國小', '67000', 'ELEMENTARY') returning id
        """,
        row -> row.getInt(1),
        code);
  }

  /** Lays a file with its manifest into the inbox; its name. */
  public String deliver(FeedKind<?> kind, FeedMode mode, long sequence, String... rows) {
    return deliver(kind, mode, sequence, StandardCharsets.UTF_8, rows.length, rows);
  }

  public String deliver(
      FeedKind<?> kind,
      FeedMode mode,
      long sequence,
      Charset charset,
      long statedRows,
      String... rows) {
    StringBuilder text = new StringBuilder(String.join(",", kind.header())).append("\r\n");
    Arrays.stream(rows).forEach(row -> text.append(row).append("\r\n"));
    return deliver(kind, mode, sequence, text.toString().getBytes(charset), statedRows);
  }

  public String deliver(
      FeedKind<?> kind, FeedMode mode, long sequence, byte[] content, long statedRows) {
    String name = "%s-%s-202511%02d.csv".formatted(kind.name().word(), mode.word(), day++);
    try {
      Path csv = Files.write(inbox.resolve(name), content);
      Files.writeString(
          inbox.resolve(name + ".manifest.json"),
          """
          {"kind": "%s", "mode": "%s", "sequence": %d, "rows": %d, "sha256": "%s",
           "generatedAt": "2025-11-23T01:10:00+08:00"}
          """
              .formatted(
                  kind.name().word(),
                  mode.word(),
                  sequence,
                  statedRows,
                  Verification.digestOf(csv)));
      return name;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** One walk through the inbox: what became of each file, by name. */
  public Map<String, FileRecord> take(FeedKind<?> kind) {
    try {
      Collection<FileRecord> files =
          new InboxRound(new Inbox(inbox), store(), register(), identities).take(kind, progress);
      Map<String, FileRecord> named = new LinkedHashMap<>();
      files.forEach(file -> named.put(file.file(), file));
      return named;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The only file of a walk. */
  public FileRecord takeOne(FeedKind<?> kind) {
    Collection<FileRecord> files = take(kind).values();
    if (files.size() != 1) {
      throw new IllegalStateException("not one file: " + files);
    }
    return files.iterator().next();
  }

  public ParkedRound.Outcome retry(FeedKind<?> kind) {
    return new ParkedRound(store(), identities).retry(kind);
  }

  private JdbcFeedRegister register() {
    return new JdbcFeedRegister(bulk);
  }

  private JdbcFeedStore store() {
    return new JdbcFeedStore(bulk, Clock.systemUTC(), ledgers);
  }

  /** The hash key, in memory. */
  private static final class OneKey implements HashKeyStore {
    private Optional<IdentityVault.Sealed> kept = Optional.empty();

    @Override
    public Optional<IdentityVault.Sealed> find() {
      return kept;
    }

    @Override
    public IdentityVault.Sealed keepFirst(IdentityVault.Sealed fresh) {
      kept = Optional.of(fresh);
      return fresh;
    }

    @Override
    public void replace(IdentityVault.Sealed fresh) {
      kept = Optional.of(fresh);
    }
  }
}
