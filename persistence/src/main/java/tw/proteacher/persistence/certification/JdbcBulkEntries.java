package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.bulk.BulkState;
import tw.proteacher.certification.bulk.model.BulkEntries;
import tw.proteacher.certification.bulk.model.Candidate;
import tw.proteacher.certification.bulk.model.CheckedLine;
import tw.proteacher.certification.bulk.model.CheckedLine.Claim;
import tw.proteacher.certification.bulk.model.PresentCertificates;
import tw.proteacher.directory.IdentityVault.Sealed;
import tw.proteacher.directory.SecretVault;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolYear;

@ApplicationScoped
class JdbcBulkEntries implements BulkEntries {
  private static final String CANDIDATES =
      """
      select typed.id_hash, p.id, p.name,
        ? or exists (
          select 1 from directory.membership m
          join directory.school s on s.id = m.school_id
          where m.person_id = p.id and m.ends_on is null and s.county_code = ?) as within
      from directory.person typed
      join directory.person p on p.id = coalesce(typed.merged_into, typed.id)
      where typed.id_hash = any (?)
      """;

  private static final String PRESENT =
      """
      select person_id, tier, number, school_year, obtained_on from certification.certificate
      where person_id = any (?) and state <> 'WITHDRAWN'
      """;

  private static final String HOLDERS =
      """
      select number, person_id from certification.certificate
      where number = any (?) and length(number) = 10 and state <> 'WITHDRAWN'
      """;

  private static final String ADD =
      """
      insert into certification.bulk_entry
        (authority, file_name, state, handed_in_by, handed_in_at)
      values (?, ?, 'CHECKED', ?, ?) returning id
      """;

  private static final String ADD_ROW =
      """
      insert into certification.bulk_row (bulk_id, line, outcome, codes, key_id, cipher, person_id,
        tier, number, school_year, obtained_on)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String LOCK =
      """
      select id, authority, state, reason from certification.bulk_entry where id = ? for update
      """;

  private static final String BEGIN =
      "update certification.bulk_entry set state = 'RUNNING', reason = ? where id = ?";

  private static final String NEXT =
      """
      select line, person_id, tier, number, school_year, obtained_on
      from certification.bulk_row
      where bulk_id = ? and outcome = 'FRESH'
      order by line
      limit ?
      """;

  private static final String SETTLE =
      "update certification.bulk_row set outcome = ?, codes = ? where bulk_id = ? and line = ?";

  private static final String FINISH =
      "update certification.bulk_entry set state = 'DONE', finished_at = ? where id = ?";

  private static final String FORGET =
      """
      with old as (
        update certification.bulk_entry set forgotten_at = now()
        where forgotten_at is null and handed_in_at < ?
        returning id)
      update certification.bulk_row r set key_id = null, cipher = null
      from old where r.bulk_id = old.id
      """;

  @Inject private Db db;
  @Inject private SecretVault vault;

  /** For the container. */
  JdbcBulkEntries() {}

  /** For tests. */
  JdbcBulkEntries(Db db, SecretVault vault) {
    this.db = db;
    this.vault = vault;
  }

  @Override
  public Map<ByteBuffer, Candidate> candidates(
      Collection<byte[]> hashes, @Nullable CountyCode county) {
    Map<ByteBuffer, Candidate> found = new HashMap<>();
    db.list(
            CANDIDATES,
            row ->
                Map.entry(
                    ByteBuffer.wrap(row.getBytes("id_hash")),
                    new Candidate(
                        new PersonId(row.getLong("id")),
                        row.getString("name"),
                        row.getBoolean("within"))),
            county == null,
            county == null ? "" : county.value(),
            hashes.toArray(byte[][]::new))
        .forEach(one -> found.put(one.getKey(), one.getValue()));
    return found;
  }

  @Override
  public PresentCertificates present(Collection<PersonId> people) {
    Long[] ids = people.stream().map(PersonId::value).toArray(Long[]::new);
    return new PresentCertificates(db.list(PRESENT, JdbcBulkEntries::claim, (Object) ids));
  }

  @Override
  public Map<CertificateNumber, PersonId> holders(Collection<CertificateNumber> numbers) {
    Map<CertificateNumber, PersonId> holders = new HashMap<>();
    String[] values = numbers.stream().map(CertificateNumber::value).toArray(String[]::new);
    db.list(
            HOLDERS,
            row ->
                Map.entry(
                    new CertificateNumber(row.getString("number")),
                    new PersonId(row.getLong("person_id"))),
            (Object) values)
        .forEach(one -> holders.put(one.getKey(), one.getValue()));
    return holders;
  }

  @Override
  public long add(NewEntry entry, List<CheckedLine> lines) {
    long id =
        db.one(
            ADD,
            row -> row.getLong("id"),
            entry.authority(),
            entry.fileName(),
            entry.by().value(),
            entry.now().atOffset(ZoneOffset.UTC));
    db.on(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(ADD_ROW)) {
            for (CheckedLine line : lines) {
              bind(statement, id, line);
              statement.addBatch();
            }
            return statement.executeBatch().length;
          }
        });
    return id;
  }

  private void bind(PreparedStatement statement, long id, CheckedLine line) throws SQLException {
    Sealed sealed = SealedCells.seal(vault, line.line());
    Claim claim = line.claim();
    statement.setLong(1, id);
    statement.setInt(2, line.line().line());
    statement.setString(3, line.outcome().name());
    statement.setObject(4, line.codes().toArray(String[]::new));
    statement.setString(5, sealed.keyId());
    statement.setBytes(6, sealed.cipher());
    statement.setObject(7, claim == null ? null : claim.person().value());
    statement.setString(8, claim == null ? null : claim.tier().name());
    statement.setString(9, claim == null ? null : claim.number().value());
    statement.setObject(10, claim == null ? null : claim.schoolYear().roc());
    statement.setObject(11, claim == null ? null : claim.obtainedOn());
  }

  @Override
  public Held lock(long id) {
    return db.find(
            LOCK,
            row ->
                new Held(
                    row.getLong("id"),
                    row.getString("authority"),
                    BulkState.valueOf(row.getString("state")),
                    row.getString("reason")),
            id)
        .orElseThrow(() -> new NotFound("bulk", id));
  }

  @Override
  public void begin(long id, String reason) {
    db.update(BEGIN, reason, id);
  }

  @Override
  public List<Waiting> next(long id, int most) {
    return db.list(NEXT, JdbcBulkEntries::waiting, id, most);
  }

  @Override
  public void settle(long id, Waiting row, String outcome, List<String> codes) {
    db.update(SETTLE, outcome, codes.toArray(String[]::new), id, row.line());
  }

  @Override
  public void finish(long id, Instant now) {
    db.update(FINISH, now.atOffset(ZoneOffset.UTC), id);
  }

  @Override
  public int forget(Instant before) {
    OffsetDateTime moment = before.atOffset(ZoneOffset.UTC);
    return db.update(FORGET, moment);
  }

  private static Waiting waiting(ResultSet row) throws SQLException {
    return new Waiting(row.getInt("line"), claim(row));
  }

  private static Claim claim(ResultSet row) throws SQLException {
    return new Claim(
        new PersonId(row.getLong("person_id")),
        Tier.valueOf(row.getString("tier")),
        new CertificateNumber(row.getString("number")),
        new SchoolYear(row.getInt("school_year")),
        row.getObject("obtained_on", LocalDate.class));
  }
}
