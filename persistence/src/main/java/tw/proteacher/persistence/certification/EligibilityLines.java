package tw.proteacher.persistence.certification;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import tw.proteacher.certification.model.Assessment;
import tw.proteacher.certification.model.RuleSet;

/**
 * A chunk's computed lines. They are held against the stored ones here, as text, and only what
 * differs is taken out and copied in anew: what is unchanged is not written.
 */
final class EligibilityLines {
  private static final String STORED =
      """
      select person_id, tier, status, rule_set_id, authority, counted, required, earned_year,
             last_year, open_until, unmet::text
        from certification.eligibility
       where person_id %s
      """;

  private static final String TAKE_OUT =
      """
      delete from certification.eligibility e
       using unnest(?, ?) as stale (person_id, tier)
       where e.person_id = stale.person_id and e.tier = stale.tier
      """;

  private static final String COPY_IN =
      """
      copy certification.eligibility (person_id, tier, status, rule_set_id, authority, counted,
        required, earned_year, last_year, open_until, unmet) from stdin
      """;

  private static final String NULL = "\\N";
  private static final char TAB = '\t';

  private final Connection connection;
  private final Map<Key, String> computed = new LinkedHashMap<>();

  EligibilityLines(Connection connection) {
    this.connection = connection;
  }

  void add(long person, Assessment line) {
    RuleSet rules = line.rules();
    StringBuilder text = new StringBuilder(120);
    text.append(line.status().name());
    put(text, rules == null ? null : rules.id());
    put(text, rules == null ? null : rules.name().authority());
    put(text, line.countedTenths());
    put(text, line.requiredTenths());
    put(text, line.earned());
    put(text, line.lastYear());
    put(text, line.openUntil());
    put(text, "{" + String.join(",", line.unmet()) + "}");
    computed.put(new Key(person, line.tier().name()), text.toString());
  }

  /** Writes what differs; says how many lines that were. */
  long write(Among among) throws SQLException {
    List<Key> stale = new ArrayList<>();
    among.each(connection, STORED, row -> weigh(row, among, stale));
    takeOut(stale);
    long gone = stale.stream().filter(key -> !computed.containsKey(key)).count();
    copyIn();
    return computed.size() + gone;
  }

  private void weigh(ResultSet row, Among among, List<Key> stale) throws SQLException {
    Key key = new Key(row.getLong("person_id"), row.getString("tier"));
    String line = computed.get(key);
    if (line == null ? among.contains(key.person()) : !line.equals(stored(row))) {
      stale.add(key);
    } else {
      computed.remove(key);
    }
  }

  private static String stored(ResultSet row) throws SQLException {
    StringBuilder text = new StringBuilder(120).append(row.getString("status"));
    for (int column = 4; column <= 11; column++) {
      put(text, row.getString(column));
    }
    return text.toString();
  }

  private void takeOut(List<Key> stale) throws SQLException {
    if (stale.isEmpty()) {
      return;
    }
    try (PreparedStatement delete = connection.prepareStatement(TAKE_OUT)) {
      delete.setArray(
          1, connection.createArrayOf("bigint", stale.stream().map(Key::person).toArray()));
      delete.setArray(
          2, connection.createArrayOf("varchar", stale.stream().map(Key::tier).toArray()));
      delete.executeUpdate();
    }
  }

  private void copyIn() throws SQLException {
    if (computed.isEmpty()) {
      return;
    }
    StringBuilder rows = new StringBuilder(computed.size() * 140);
    computed.forEach(
        (key, line) ->
            rows.append(key.person())
                .append(TAB)
                .append(key.tier())
                .append(TAB)
                .append(line)
                .append('\n'));
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(COPY_IN, new StringReader(rows.toString()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void put(StringBuilder text, @Nullable Object value) {
    text.append(TAB).append(Objects.requireNonNullElse(value, NULL));
  }

  /** A person in a tier. */
  private record Key(long person, String tier) {}
}
