package tw.proteacher.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 一般批次: the same night as an ordinary chunk job does it – read a row, check it, upsert in JDBC
 * batches of 1,000, commit; a marker column tells afterwards what was missing. Lookups are kept in
 * memory, which an ordinary job does not always do.
 */
final class ChunkJob {
  private static final int CHUNK = 1_000;
  private static final int ROC = 1911;
  private static final Set<String> CATEGORIES = Set.of("G0", "B1", "A1", "M1", "P1", "O9");

  private static final String UPSERT =
      """
      insert into benchmark.chunk_record
        (person_id, course_code, course_id, school_id, tenths, state, source, changed_on, seen_run)
      values (?, ?, ?, ?, ?, 'L', 'F', now(), ?)
      on conflict (person_id, course_code) do update
      set course_id = excluded.course_id, school_id = excluded.school_id,
        tenths = excluded.tenths, state = 'L', seen_run = excluded.seen_run,
        changed_on = case when chunk_record.tenths <> excluded.tenths
          or chunk_record.course_id <> excluded.course_id or chunk_record.state <> 'L'
          then excluded.changed_on else chunk_record.changed_on end
      """;

  private static final String COURSE =
      """
      insert into benchmark.course
        (code, school_year, category, name, organiser, mode, starts_on, ends_on)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (code, name, starts_on) do update set ends_on = excluded.ends_on
      returning id
      """;

  private final Connection connection;
  private final Map<String, Long> people = new HashMap<>();
  private final Map<String, Integer> schools = new HashMap<>();
  private final Map<String, Integer> courses = new HashMap<>();
  private final Set<Long> taken = new HashSet<>();
  private long refused;

  ChunkJob(Connection connection) {
    this.connection = connection;
  }

  /** Takes one full file; seconds from file to recomputed eligibility. */
  double run(Path file, int run) throws SQLException, IOException {
    connection.setAutoCommit(false);
    long start = System.nanoTime();
    load();
    try (BufferedReader in = Files.newBufferedReader(file);
        PreparedStatement upsert = connection.prepareStatement(UPSERT);
        PreparedStatement course = connection.prepareStatement(COURSE)) {
      in.readLine();
      int pending = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        List<String> values = WellFormed.fields(line);
        if (values == null || !bind(values, upsert, course, run)) {
          refused++;
          continue;
        }
        upsert.addBatch();
        if (++pending == CHUNK) {
          upsert.executeBatch();
          connection.commit();
          pending = 0;
        }
      }
      upsert.executeBatch();
      connection.commit();
    }
    Reference reference = new Reference(connection);
    reference.execute(
        """
        update benchmark.chunk_record set state = 'W', changed_on = now()
        where state = 'L' and seen_run <> %d
        """
            .formatted(run));
    reference.script("chunk-eligibility.sql");
    connection.commit();
    double seconds = (System.nanoTime() - start) / 1e9;
    connection.setAutoCommit(true);
    return seconds;
  }

  long refused() {
    return refused;
  }

  private void load() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet rows = statement.executeQuery("select id, person_id from benchmark.person")) {
        while (rows.next()) {
          people.put(rows.getString(1), rows.getLong(2));
        }
      }
      try (ResultSet rows = statement.executeQuery("select code, id from benchmark.school")) {
        while (rows.next()) {
          schools.put(rows.getString(1), rows.getInt(2));
        }
      }
    }
  }

  private boolean bind(
      List<String> raw, PreparedStatement upsert, PreparedStatement course, int run)
      throws SQLException {
    String[] values = raw.stream().map(ChunkJob::folded).toArray(String[]::new);
    Long person = people.get(values[1].toUpperCase(Locale.ROOT));
    Integer school = schools.get(values[3]);
    LocalDate start = date(values[9]);
    LocalDate end = date(values[10]);
    if (person == null
        || school == null
        || !values[4].matches("\\d{7}")
        || start == null
        || end == null
        || end.isBefore(start)
        || !values[8].matches("\\d{1,3}(\\.\\d)?")
        || !CATEGORIES.contains(values[7])) {
      return false;
    }
    int tenths = (int) Math.round(Double.parseDouble(values[8]) * 10);
    int year = start.getYear() - ROC - (start.getMonthValue() < 8 ? 1 : 0);
    int code = Integer.parseInt(values[4]);
    if (tenths <= 0
        || tenths > 5_000
        || !values[6].equals(Integer.toString(year))
        || !taken.add(person * 10_000_000L + code)) {
      return false;
    }
    upsert.setLong(1, person);
    upsert.setInt(2, code);
    upsert.setInt(3, course(values, code, year, start, end, course));
    upsert.setInt(4, school);
    upsert.setInt(5, tenths);
    upsert.setInt(6, run);
    return true;
  }

  private int course(
      String[] values, int code, int year, LocalDate start, LocalDate end, PreparedStatement course)
      throws SQLException {
    String key = code + "|" + values[5] + "|" + start;
    Integer known = courses.get(key);
    if (known != null) {
      return known;
    }
    course.setInt(1, code);
    course.setInt(2, year);
    course.setString(3, values[7]);
    course.setString(4, values[5]);
    course.setString(5, values[11]);
    course.setString(6, values[12]);
    course.setDate(7, Date.valueOf(start));
    course.setDate(8, Date.valueOf(end));
    try (ResultSet row = course.executeQuery()) {
      row.next();
      courses.put(key, row.getInt(1));
      return row.getInt(1);
    }
  }

  private static String folded(String value) {
    return Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
  }

  private static @Nullable LocalDate date(String text) {
    try {
      if (text.indexOf('-') > 0) {
        return LocalDate.parse(text);
      }
      String digits = text.replace("/", "");
      int split = digits.length() - 4;
      return LocalDate.of(
          Integer.parseInt(digits.substring(0, split)) + ROC,
          Integer.parseInt(digits.substring(split, split + 2)),
          Integer.parseInt(digits.substring(split + 2)));
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException impossible) {
      return null;
    }
  }
}
