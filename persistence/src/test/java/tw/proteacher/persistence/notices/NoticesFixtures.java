package tw.proteacher.persistence.notices;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.TaipeiClock;

/** People with and without an address, and a clock that stands still. */
final class NoticesFixtures {
  static final Clock NINE = Clock.fixed(Instant.parse("2020-04-21T01:00:00Z"), TaipeiClock.TAIPEI);

  private NoticesFixtures() {}

  static PersonId teacherWithAddress(Db db, String address) {
    return new PersonId(
        db.one(
            """
            insert into directory.person (id_hash, id_key, id_cipher, id_mask, name, email,
              email_verified_at)
            values (?, 'k', ?, 'A12****789', '臺南2老師', ?, now()) returning id
            """,
            row -> row.getLong(1),
            address.getBytes(StandardCharsets.UTF_8),
            new byte[] {1},
            address));
  }

  static PersonId teacherWithoutAddress(Db db, String key) {
    return new PersonId(
        db.one(
            """
            insert into directory.person (id_hash, id_key, id_cipher, id_mask, name)
            values (?, 'k', ?, 'B12****789', '臺南3老師') returning id
            """,
            row -> row.getLong(1),
            key.getBytes(StandardCharsets.UTF_8),
            new byte[] {1}));
  }
}
