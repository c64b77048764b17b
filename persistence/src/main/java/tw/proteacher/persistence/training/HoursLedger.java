package tw.proteacher.persistence.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.FeedKindName;
import tw.proteacher.intake.reading.LongSet;
import tw.proteacher.persistence.intake.CopyRow;
import tw.proteacher.persistence.intake.FeedLedger;
import tw.proteacher.persistence.intake.FeedSession;
import tw.proteacher.persistence.intake.Tally;
import tw.proteacher.training.model.Course;
import tw.proteacher.training.model.HoursRow;

/**
 * 研習時數帳: one record per person and course code. What a centre entered is never touched; where the
 * feed says otherwise a case is opened for the centre.
 */
@ApplicationScoped
public class HoursLedger implements FeedLedger<HoursRow> {
  private static final int DESCRIPTION_COLUMNS = 7;

  /** SQLSTATE by which the run knows that another attempt will do. */
  private static final String CHANGED = "40001";

  @Override
  public FeedKindName kind() {
    return FeedKindName.HOURS;
  }

  @Override
  public String stagingColumns() {
    return HoursSql.STAGING;
  }

  @Override
  public void encode(HoursRow row, CopyRow out) {
    encode(row, out, true);
  }

  /** A course is described with its first row only; the others refer to it by its hash. */
  @Override
  public Encoder<HoursRow> encoder() {
    LongSet described = new LongSet();
    return (row, out) -> {
      Course course = row.course();
      encode(row, out, course != null && described.add(course.contentHash() ^ course.code()));
    };
  }

  private static void encode(HoursRow row, CopyRow out, boolean describe) {
    Course course = row.course();
    out.int8(row.personId()).int4(row.courseCode()).int4(row.schoolId()).int2(row.tenths());
    if (course == null) {
      out.nothing();
    } else {
      out.int8(course.contentHash());
    }
    describe(describe ? course : null, out);
  }

  private static void describe(@Nullable Course course, CopyRow out) {
    if (course == null) {
      for (int i = 0; i < DESCRIPTION_COLUMNS; i++) {
        out.nothing();
      }
      return;
    }
    out.int2(course.schoolYear())
        .text(course.category().name())
        .text(course.name())
        .text(course.organiser())
        .text(course.mode().name())
        .date(course.startsOn())
        .date(course.endsOn());
  }

  @Override
  public String fingerprints() {
    return HoursSql.FINGERPRINTS;
  }

  @Override
  public String clashes(FeedSession session) {
    return HoursSql.CLASHES + session.present("v");
  }

  @Override
  public void compare(FeedSession session) throws SQLException {
    session.update(HoursSql.COURSES);
    session.progress().letOthersFirst();
    session.update(verdicts(session));
    session.progress().letOthersFirst();
    session.update("analyze verdict");
    if (session.full()) {
      session.update(session.fingerprints() ? HoursSql.GONE_UNSEEN : HoursSql.GONE_UNCOMPARED);
      session.progress().letOthersFirst();
    }
  }

  private static String verdicts(FeedSession session) throws SQLException {
    if (isEmpty(session)) {
      return HoursSql.NO_VERDICTS;
    }
    boolean all = session.full() && !session.fingerprints();
    return all ? HoursSql.VERDICTS_ON_ALL : HoursSql.VERDICTS_ON_FEW;
  }

  @Override
  public long live(FeedSession session) throws SQLException {
    return session.count(HoursSql.LIVE);
  }

  @Override
  public long missing(FeedSession session) throws SQLException {
    return session.count(HoursSql.COUNT_GONE);
  }

  @Override
  public Tally apply(FeedSession session) throws SQLException {
    if (isEmpty(session)) {
      return loadFirst(session);
    }
    session.update(HoursSql.DROP_REFUSED);
    Map<String, Long> verdicts = session.tally(HoursSql.TALLY);
    Long file = session.fileId() == 0 ? null : session.fileId();
    session.update(HoursSql.HISTORY, session.now(), file);
    long changed = session.update(HoursSql.CHANGE, session.now());
    long withdrawn = session.update(HoursSql.WITHDRAW, session.now());
    if (changed != sum(verdicts, "U", "R") || withdrawn != sum(verdicts, "W", "G")) {
      throw new SQLTransactionRollbackException("records were changed meanwhile", CHANGED);
    }
    long added = session.update(HoursSql.ADD, session.now());
    session.update(HoursSql.REFRESH);
    session.update(HoursSql.CONFLICTS, session.now());
    session.update(HoursSql.SETTLE_CONFLICTS, session.now());
    session.touch(HoursSql.TOUCHED);
    long returned = sum(verdicts, "R");
    return new Tally(added + returned, changed - returned, sum(verdicts, "S", "E", "C"), withdrawn);
  }

  /** Into an empty ledger there is nothing to compare with. */
  private static Tally loadFirst(FeedSession session) throws SQLException {
    long added = session.update(HoursSql.FIRST_LOAD, session.now());
    session.touch(HoursSql.TOUCHED_BY_FIRST_LOAD);
    return new Tally(added, 0, session.count(HoursSql.NO_RECORD), 0);
  }

  private static boolean isEmpty(FeedSession session) throws SQLException {
    return session.count(HoursSql.IS_EMPTY) == 0;
  }

  private static long sum(Map<String, Long> tally, String... verdicts) {
    return Stream.of(verdicts).mapToLong(verdict -> tally.getOrDefault(verdict, 0L)).sum();
  }

  @Override
  public String dropOlderThanRecord() {
    return HoursSql.DROP_OLDER;
  }

  @Override
  public List<String> tables() {
    return List.of("training.hour_record", "training.course");
  }
}
