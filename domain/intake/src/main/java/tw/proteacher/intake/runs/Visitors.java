package tw.proteacher.intake.runs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * 線上使用者: who is being answered on this node just now, or was a moment ago. While anybody is about,
 * nightly work rests after each piece four times as long as the piece took, so that four answers
 * out of five meet no work at all, and begins no piece while somebody is being answered. However
 * long that takes, no rest becomes more than twice as long by it.
 */
@ApplicationScoped
public class Visitors {
  private static final int REST = 4;
  private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(10);
  private static final long JUST_NOW = TimeUnit.SECONDS.toNanos(2);
  private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(1);

  private final AtomicInteger present = new AtomicInteger();
  private final LongSupplier nanoTime;
  private final LongConsumer pause;
  private volatile long seen;

  /** By the clock of this machine. */
  public Visitors() {
    this(System::nanoTime, LockSupport::parkNanos);
  }

  Visitors(LongSupplier nanoTime, LongConsumer pause) {
    this.nanoTime = nanoTime;
    this.pause = pause;
    this.seen = nanoTime.getAsLong() - JUST_NOW;
  }

  /** Somebody's request has come; {@link #leave} follows whatever becomes of it. */
  public void enter() {
    seen = nanoTime.getAsLong();
    present.incrementAndGet();
  }

  /** His answer is written. */
  public void leave() {
    present.decrementAndGet();
  }

  /** Whether somebody is being answered, or was asking within the last two seconds. */
  public boolean areAbout() {
    return present.get() > 0 || nanoTime.getAsLong() - seen < JUST_NOW;
  }

  /** When a piece of work begins, for {@link #letGoFirst}. */
  public long now() {
    return nanoTime.getAsLong();
  }

  /**
   * Rests as a piece of work demands that began at {@code since}, and ends as soon as nobody is
   * about.
   *
   * @return when the next piece begins
   */
  public long letGoFirst(long since) {
    long start = nanoTime.getAsLong();
    long rest = Math.min(REST * (start - since), LONGEST_REST);
    long now = start;
    // Whom somebody wants to end cannot pause.
    while (isToRest(now - start, rest) && !Thread.currentThread().isInterrupted()) {
      pause.accept(Math.min(rest, LOOK_AGAIN));
      now = nanoTime.getAsLong();
    }
    return now;
  }

  private boolean isToRest(long rested, long rest) {
    return rested < rest ? areAbout() : rested < 2 * rest && present.get() > 0;
  }
}
