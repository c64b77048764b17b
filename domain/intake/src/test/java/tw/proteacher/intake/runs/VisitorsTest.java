package tw.proteacher.intake.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** On a clock that moves only while the night waits or is said to work. */
class VisitorsTest {
  private long now = Long.MAX_VALUE - 1;
  private long waited;
  private Runnable meanwhile = () -> {};
  private final Visitors visitors =
      new Visitors(
          () -> now,
          nanos -> {
            now += nanos;
            waited += nanos;
            meanwhile.run();
          });

  @Test
  void nobody_there_nothing_waits() {
    visitors.letGoFirst();
    assertEquals(0, waited);
  }

  @Test
  void the_night_waits_until_the_answer_is_written() {
    visitors.enter();
    meanwhile = visitors::leave;
    visitors.letGoFirst();
    long once = waited;
    assertTrue(once > 0);
    visitors.letGoFirst();
    assertEquals(once, waited);
  }

  @Test
  void an_answer_that_takes_long_is_not_waited_for() {
    visitors.enter();
    visitors.letGoFirst();
    assertEquals(50, TimeUnit.NANOSECONDS.toMillis(waited));
  }

  @Test
  void who_asked_a_moment_ago_is_still_about() {
    assertFalse(visitors.areAbout());
    visitors.enter();
    now += TimeUnit.SECONDS.toNanos(3);
    assertTrue(visitors.areAbout());
    visitors.leave();
    assertFalse(visitors.areAbout());
    visitors.enter();
    visitors.leave();
    now += TimeUnit.SECONDS.toNanos(2) - 1;
    assertTrue(visitors.areAbout());
    now += 1;
    assertFalse(visitors.areAbout());
  }

  @Test
  void the_night_works_as_long_as_it_waited() {
    visitors.enter();
    visitors.letGoFirst();
    long once = waited;
    now += once - 1;
    visitors.letGoFirst();
    assertEquals(once, waited);
    now += 1;
    visitors.letGoFirst();
    assertEquals(2 * once, waited);
  }
}
