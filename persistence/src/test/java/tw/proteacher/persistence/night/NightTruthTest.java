package tw.proteacher.persistence.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.proteacher.certification.EligibilityProjection;
import tw.proteacher.feeds.Country;
import tw.proteacher.feeds.Kind;
import tw.proteacher.feeds.Mode;
import tw.proteacher.feeds.Night;
import tw.proteacher.feeds.Rates;
import tw.proteacher.feeds.Story;
import tw.proteacher.feeds.Truth;
import tw.proteacher.intake.FeedKindName;
import tw.proteacher.intake.Progress;
import tw.proteacher.intake.application.FeedIntake;
import tw.proteacher.intake.application.ParkedRows;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.Settings;

/** Holds the shipped intake against feeds whose truth the generator knows. */
class NightTruthTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 22);
  private static final Rates BUSY = new Rates(0.03, 0.004, 0.02, 0.04, 0.03);

  private static final Map<Kind, String> LIVE =
      Map.of(
          Kind.SCHOOLS,
          "select code || '|' || name || '|' || classes from directory.school",
          Kind.STAFF,
          """
          select subject || '|' || code || '|' || title
          from directory.membership
          join directory.person on person.id = person_id
          join directory.school on school.id = school_id
          where ends_on is null
          """,
          Kind.HOURS,
          """
          select subject || '|' || course_code || '|' || trim_scale(tenths / 10.0)
          from training.hour_record join directory.person on person.id = person_id
          where state = 'L'
          """,
          Kind.CERTIFICATES,
          """
          select subject || '|' || case tier when 'INITIAL' then '初階認證'
            when 'ADVANCED' then '進階認證' else '教學輔導認證' end || '|' || number
          from certification.legacy_certificate join directory.person on person.id = person_id
          where state in ('PENDING', 'IMPORTED', 'REJECTED')
          """);

  private final Country country =
      new Country(new Country.Size(11, 40, 700, 8_000, 500), DAY, Story.NONE);
  private final Night nights = new Night(country, List.of(Rates.onlyBad(0.02), BUSY, BUSY, BUSY));
  private final DataSource database = TestDatabase.fresh();
  private final Db db = new Db(database);

  @TempDir private Path inbox;
  private NightBeans beans;

  @BeforeEach
  void beans() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    System.setProperty("PROTEACHER_SECRET_KEY", "demo:" + Base64.getEncoder().encodeToString(key));
    beans = new NightBeans(database, Clock.systemUTC(), new InboxHere());
  }

  @ParameterizedTest
  @EnumSource
  void everyNightReportsAndKeepsTheTruth(Way way) throws IOException {
    for (Kind kind : List.of(Kind.SCHOOLS, Kind.STAFF, Kind.HOURS)) {
      threeNights(kind, way);
    }
    assertThat(
            db.count(
                """
                select count(*) from directory.person
                where name like '%?%'
                  and created_at = (select min(created_at) from directory.person)
                """))
        .as("good names on record that were lost")
        .isZero();
  }

  @ParameterizedTest
  @EnumSource
  void certificatesToo(Way way) throws IOException {
    take(Kind.SCHOOLS, Mode.FULL, Night.NEVER, 0, 1, Night.Form.ORDINARY);
    take(Kind.STAFF, Mode.FULL, Night.NEVER, 0, 1, Night.Form.ORDINARY);
    threeNights(Kind.CERTIFICATES, way);
  }

  @Test
  void aFullFileThatSaysNothingNewChangesNothing() throws IOException {
    for (Kind kind : List.of(Kind.SCHOOLS, Kind.STAFF, Kind.HOURS)) {
      take(kind, Mode.FULL, Night.NEVER, 0, 1, Night.Form.ORDINARY);
    }
    beans.get(EligibilityProjection.class).recompute(Progress.none());

    take(Kind.HOURS, Mode.FULL, 0, 0, 2, Way.SHUFFLED.form);

    assertThat(db.count("select count(*) from intake.touched_person")).isZero();
    assertThat(db.count("select count(*) from training.hour_history")).isZero();
  }

  @Test
  void rowsThatWaitAreTakenWhenTheirTeacherArrives() throws IOException {
    take(Kind.SCHOOLS, Mode.FULL, Night.NEVER, 0, 1, Night.Form.ORDINARY);
    Truth hours =
        nights.write(
            inbox, new Night.Task(Kind.HOURS, Mode.FULL, Night.NEVER, 0, 1, Night.Form.ORDINARY));
    beans.get(FeedIntake.class).take(FeedKindName.HOURS, Progress.none());
    assertThat(db.count("select count(*) from training.hour_record")).isZero();

    take(Kind.STAFF, Mode.FULL, Night.NEVER, 0, 1, Night.Form.ORDINARY);
    beans.get(ParkedRows.class).retry(Progress.none());

    assertThat(live(Kind.HOURS)).isEqualTo(known(hours));
  }

  private void threeNights(Kind kind, Way way) throws IOException {
    take(kind, Mode.FULL, Night.NEVER, 0, 1, Night.Form.ORDINARY);
    take(kind, way.first, 0, 1, 2, way.form);
    take(kind, way.second, 1, 2, 3, way.isOld() ? way.form : Night.Form.ORDINARY);
  }

  /** Writes a file, has it taken and compares what is reported and kept with the truth. */
  private void take(Kind kind, Mode mode, int from, int to, long sequence, Night.Form form)
      throws IOException {
    Truth truth = nights.write(inbox, new Night.Task(kind, mode, from, to, sequence, form));

    beans.get(FeedIntake.class).take(FeedKindName.valueOf(kind.name()), Progress.none());

    assertThat(reported(truth.file())).as(truth.file()).isEqualTo(expected(truth));
    assertThat(live(kind)).as("state after " + truth.file()).isEqualTo(known(truth));
  }

  private String reported(String file) {
    return db.find(
            """
            select status, read, inserted, updated, unchanged, withdrawn, reason,
              (select string_agg(key || '=' || value, ' ' order by key)
                from jsonb_each_text(exceptions)) as exceptions,
              (select string_agg(key || '=' || value, ' ' order by key)
                from jsonb_each_text(warnings)) as warnings
            from intake.feed_file where file = ? order by id desc
            """,
            row ->
                "%s read %d inserted %d updated %d unchanged %d withdrawn %d [%s] [%s] %s"
                    .formatted(
                        row.getString("status"),
                        row.getLong("read"),
                        row.getLong("inserted"),
                        row.getLong("updated"),
                        row.getLong("unchanged"),
                        row.getLong("withdrawn"),
                        orEmpty(row.getString("exceptions")),
                        orEmpty(row.getString("warnings")),
                        orEmpty(row.getString("reason")))
                    .strip(),
            file)
        .orElse("not taken: " + file);
  }

  private static String expected(Truth truth) {
    return "TAKEN read %d inserted %d updated %d unchanged %d withdrawn %d [%s] [%s]"
        .formatted(
            truth.count("read"),
            truth.count("inserted"),
            truth.count("updated"),
            truth.count("unchanged"),
            truth.count("withdrawn"),
            pairs(truth.exceptions()),
            pairs(truth.warnings()));
  }

  private String live(Kind kind) {
    return db.one(
        """
        select count(*) as rows, coalesce(sum(('x' || substr(md5(live.fingerprint), 1, 15))::bit(60)::bigint
          ::numeric) %% 1152921504606846976, 0) as hash
        from (%s) as live (fingerprint)
        """
            .formatted(LIVE.get(kind)),
        row -> row.getLong("rows") + " rows, hash " + row.getBigDecimal("hash").toBigInteger());
  }

  private static String known(Truth truth) {
    return truth.liveRows() + " rows, hash " + truth.liveHash();
  }

  private static String pairs(Map<String, Long> counts) {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(counts)
        .forEach((code, rows) -> text.append(' ').append(code).append('=').append(rows));
    return text.toString().strip();
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  /** How the days after the first are sent. */
  private enum Way {
    ORDINARY(Mode.FULL, Mode.FULL, Night.Form.ORDINARY),
    FULL_THEN_DELTA(Mode.FULL, Mode.DELTA, Night.Form.ORDINARY),
    DELTA_THEN_FULL(Mode.DELTA, Mode.FULL, Night.Form.ORDINARY),
    SHUFFLED(Mode.FULL, Mode.FULL, Night.Form.ORDINARY.shuffle()),
    OLD_FASHIONED(Mode.FULL, Mode.FULL, Night.Form.ORDINARY.oldFashioned()),
    OLD_FASHIONED_DELTA(Mode.DELTA, Mode.FULL, Night.Form.ORDINARY.oldFashioned()),
    HOSTILE(Mode.FULL, Mode.DELTA, Night.Form.ORDINARY.sabotage());

    private final Mode first;
    private final Mode second;
    private final Night.Form form;

    Way(Mode first, Mode second, Night.Form form) {
      this.first = first;
      this.second = second;
      this.form = form;
    }

    /** Somebody who came under a damaged name must not get a good one the night after. */
    private boolean isOld() {
      return this == OLD_FASHIONED || this == OLD_FASHIONED_DELTA;
    }
  }

  private final class InboxHere extends Settings {
    @Override
    public Path inbox() {
      return inbox;
    }
  }
}
