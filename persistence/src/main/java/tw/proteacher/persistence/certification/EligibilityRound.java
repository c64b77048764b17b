package tw.proteacher.persistence.certification;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import tw.proteacher.certification.EligibilityProjection.Outcome;
import tw.proteacher.certification.EligibilityStatus;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.Assessment;
import tw.proteacher.certification.model.EligibilityPolicy;
import tw.proteacher.certification.model.Facts;
import tw.proteacher.certification.model.RuleBook;
import tw.proteacher.intake.Progress;
import tw.proteacher.persistence.jdbc.Db;

/**
 * 一輪重算: chunk by chunk until nobody is left on the list. A chunk's people are taken off the list
 * first, in the same transaction: who is touched meanwhile waits for its end and comes back on the
 * list. Several may work at one round, each on a connection of its own; what one holds the others
 * skip.
 */
final class EligibilityRound {
  static final int MOST = 4_000;
  private static final int FEWEST = 1_000;

  /** Of so many two workers do half of an ordinary night each. */
  private static final int CHUNKS = 4;

  /**
   * The array is made once. As a plain subquery it could be made anew for every row of a list that
   * the planner remembers as empty, which takes hours.
   */
  private static final String TAKE =
      """
      delete from intake.touched_person
       where person_id = any (array(
         select person_id from intake.touched_person
          order by person_id %s limit ? for update skip locked))
      returning person_id
      """;

  /**
   * Where on the list somebody begins: two who begin at its two ends do not step over each other.
   */
  enum From {
    START("asc"),
    END("desc");

    private final String take;

    From(String order) {
      this.take = TAKE.formatted(order);
    }
  }

  private final int chunk;
  private final LocalDate today;
  private final RuleBook book;
  private final Progress progress;
  private final AtomicLong people = new AtomicLong();
  private final AtomicLong changed = new AtomicLong();

  EligibilityRound(int chunk, LocalDate today, RuleBook book, Progress progress) {
    this.chunk = chunk;
    this.today = today;
    this.book = book;
    this.progress = progress;
  }

  /** How many people to take at once where so many wait. */
  static int chunk(long people) {
    return (int) Math.max(FEWEST, Math.min(MOST, people / CHUNKS + 1));
  }

  /** Works until the list is empty or {@code goOn}, asked after each chunk, says no. */
  void work(Connection connection, From from, BooleanSupplier goOn) throws SQLException {
    Db db = Db.over(connection);
    long[] taken = take(db, from);
    while (taken.length > 0) {
      long lines = recompute(connection, new Among(taken));
      connection.commit();
      people.addAndGet(taken.length);
      changed.addAndGet(lines);
      progress.letOthersFirst();
      taken = goOn.getAsBoolean() ? take(db, from) : new long[0];
    }
    connection.commit();
  }

  long people() {
    return people.get();
  }

  Outcome outcome() {
    return new Outcome(people.get(), changed.get());
  }

  private long[] take(Db db, From from) {
    List<Long> people = db.list(from.take, row -> row.getLong(1), chunk);
    return people.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  /** Facts are read with three queries, and only lines that differ are written. */
  private long recompute(Connection connection, Among chunk) throws SQLException {
    EligibilityLines lines = new EligibilityLines(connection);
    Map<Long, Facts> facts = CandidateFacts.read(connection, chunk, today);
    for (Map.Entry<Long, Facts> person : facts.entrySet()) {
      for (Tier tier : Tier.values()) {
        Assessment assessment = EligibilityPolicy.assess(book, tier, person.getValue());
        if (assessment.status() != EligibilityStatus.NOT_STARTED) {
          lines.add(person.getKey(), assessment);
        }
      }
    }
    return lines.write(chunk);
  }
}
