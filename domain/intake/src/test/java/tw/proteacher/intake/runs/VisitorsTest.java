package tw.proteacher.intake.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On a clock that moves only while the night rests or is said to work. */
class VisitorsTest {
  private static final long MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);

  private long now = Long.MAX_VALUE - 1;
  private long rested;
  private Runnable meanwhile = () -> {};
  private final Visitors visitors =
      new Visitors(
          () -> now,
          nanos -> {
            now += nanos;
            rested += nanos;
            meanwhile.run();
          });

  @AfterEach
  void nobodyEndsThisThread() {
    Thread.interrupted();
  }

  @Test
  void while_nobody_is_about_the_night_does_not_rest() {
    workFor(100);

    assertEquals(0, rested);
  }

  @Test
  void while_somebody_is_about_a_piece_is_followed_by_four_times_its_length() {
    somebodyAsks();

    workFor(3);

    assertEquals(12, milliseconds());
  }

  @Test
  void the_rest_is_counted_from_the_end_of_the_one_before() {
    somebodyAsks();
    long since = workFor(3);

    now += MILLISECOND;
    visitors.letGoFirst(since);

    assertEquals(16, milliseconds());
  }

  @Test
  void a_short_rest_is_not_made_longer_by_looking_whether_somebody_is_about() {
    somebodyAsks();

    visitors.letGoFirst(visitors.now() - MILLISECOND / 8);

    assertEquals(MILLISECOND / 2, rested);
  }

  @Test
  void the_night_goes_on_as_soon_as_nobody_is_about() {
    somebodyAsks();

    workFor(1_500);

    assertEquals(500, milliseconds());
  }

  @Test
  void no_piece_begins_while_somebody_is_being_answered() {
    visitors.enter();
    meanwhile =
        () -> {
          if (milliseconds() == 15) {
            visitors.leave();
          }
        };

    workFor(3);

    assertEquals(15, milliseconds());
  }

  @Test
  void an_answer_that_takes_long_makes_a_rest_twice_as_long_and_no_longer() {
    visitors.enter();

    workFor(3);

    assertEquals(24, milliseconds());
  }

  @Test
  void the_longest_piece_is_followed_by_ten_seconds() {
    meanwhile = this::somebodyAsks;
    long since = visitors.now();
    now += TimeUnit.MINUTES.toNanos(1);
    somebodyAsks();

    visitors.letGoFirst(since);

    assertEquals(10_000, milliseconds());
  }

  @Test
  void whoever_is_to_end_does_not_rest() {
    visitors.enter();
    Thread.currentThread().interrupt();

    workFor(1);

    assertEquals(0, rested);
  }

  @Test
  void who_asked_a_moment_ago_is_still_about() {
    assertFalse(visitors.areAbout());
    visitors.enter();
    now += TimeUnit.SECONDS.toNanos(3);
    assertTrue(visitors.areAbout());
    visitors.leave();
    assertFalse(visitors.areAbout());
    somebodyAsks();
    now += TimeUnit.SECONDS.toNanos(2) - 1;
    assertTrue(visitors.areAbout());
    now += 1;
    assertFalse(visitors.areAbout());
  }

  private void somebodyAsks() {
    visitors.enter();
    visitors.leave();
  }

  /** A piece of so many milliseconds; says when the next one begins. */
  private long workFor(long milliseconds) {
    long since = visitors.now();
    now += milliseconds * MILLISECOND;
    return visitors.letGoFirst(since);
  }

  private long milliseconds() {
    return TimeUnit.NANOSECONDS.toMillis(rested);
  }
}
