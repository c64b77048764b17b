package tw.proteacher.persistence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tw.proteacher.intake.Identities;
import tw.proteacher.intake.Roster;
import tw.proteacher.intake.Rosters;
import tw.proteacher.persistence.jdbc.DatabaseFailure;

/** The roster as the directory has it. */
@ApplicationScoped
class JdbcRosters implements Rosters {
  /** An ID that was corrected leads to the record that was kept. */
  private static final String PEOPLE =
      "select substring(id_hash for 8), coalesce(merged_into, id) from directory.person";

  private static final String HOW_MANY =
      "select reltuples::bigint from pg_class where oid = 'directory.person'::regclass";

  private static final String THESE = PEOPLE + " where id_hash = any (?)";

  @Inject private Bulk bulk;
  @Inject private Identities identities;

  /** For the container. */
  JdbcRosters() {}

  JdbcRosters(Bulk bulk, Identities identities) {
    this.bulk = bulk;
    this.identities = identities;
  }

  @Override
  public Roster now() {
    return load(JdbcRosters::everybody);
  }

  @Override
  public Roster of(Collection<String> nationalIds) {
    byte[][] hashes =
        nationalIds.stream()
            .map(identities::normal)
            .flatMap(Stream::ofNullable)
            .map(identities::hash)
            .toArray(byte[][]::new);
    return load(connection -> these(connection, hashes));
  }

  private Roster load(People source) {
    try (Connection connection = bulk.begin()) {
      LongMap people = source.from(connection);
      Map<String, Integer> schools = schools(connection);
      connection.rollback();
      return new LoadedRoster(people, schools, identities);
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  /** Who is to be known. */
  @FunctionalInterface
  private interface People {
    LongMap from(Connection connection) throws SQLException;
  }

  private static LongMap everybody(Connection connection) throws SQLException {
    LongMap people;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(HOW_MANY)) {
      row.next();
      people = new LongMap(row.getLong(1));
    }
    CopyReader.read(connection, PEOPLE, row -> people.put(row.int8(), row.int8()));
    return people;
  }

  private static LongMap these(Connection connection, byte[][] hashes) throws SQLException {
    LongMap people = new LongMap(hashes.length);
    try (PreparedStatement statement = connection.prepareStatement(THESE)) {
      statement.setArray(1, connection.createArrayOf("bytea", hashes));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          people.put(LoadedRoster.prefix(rows.getBytes(1)), rows.getLong(2));
        }
      }
    }
    return people;
  }

  private static Map<String, Integer> schools(Connection connection) throws SQLException {
    Map<String, Integer> schools = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select code, id from directory.school")) {
      while (rows.next()) {
        schools.put(rows.getString(1), rows.getInt(2));
      }
    }
    return schools;
  }

  /** People by the first 64 bits of their ID's keyed hash: 16 bytes a person. */
  private static final class LoadedRoster implements Roster {
    private static final int PACKED_LENGTH = 10;
    private static final int RADIX = 37;

    private final LongMap people;
    private final Map<String, Integer> schools;
    private final Identities identities;
    private final LongMap known = new LongMap();

    LoadedRoster(LongMap people, Map<String, Integer> schools, Identities identities) {
      this.people = people;
      this.schools = schools;
      this.identities = identities;
    }

    static long prefix(byte[] hash) {
      return ByteBuffer.wrap(hash).getLong();
    }

    @Override
    public long person(String nationalId) {
      long packed = packed(nationalId);
      if (packed != 0) {
        long before = known.get(packed);
        if (before != LongMap.NONE) {
          return before;
        }
      }
      String normal = identities.normal(nationalId);
      if (normal == null) {
        return NO_ID;
      }
      long person = people.get(prefix(identities.hash(normal)));
      long found = person == LongMap.NONE ? NOBODY : person;
      if (packed != 0) {
        known.put(packed, found);
      }
      return found;
    }

    @Override
    public OptionalInt school(String code) {
      Integer id = schools.get(code.toUpperCase(Locale.ROOT));
      return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }

    /** The ID's ten characters as one number, upper case; 0 if it is written in any other way. */
    private static long packed(String id) {
      if (id.length() != PACKED_LENGTH) {
        return 0;
      }
      long packed = 0;
      for (int i = 0; i < PACKED_LENGTH; i++) {
        int digit = Character.digit(id.charAt(i), 36);
        if (digit < 0 || id.charAt(i) > 'z') {
          return 0;
        }
        packed = packed * RADIX + digit + 1;
      }
      return packed;
    }
  }
}
