package tw.proteacher.intake.runs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * 線上使用者: who is being answered on this node just now. Nightly work asks between two small pieces
 * whether somebody is, and lets him go first; as long as it waited it then works in any case, so
 * that a busy day takes no more than half of its time.
 */
@ApplicationScoped
public class Visitors {
  private static final long LONGEST_WAIT = TimeUnit.MILLISECONDS.toNanos(50);
  private static final long JUST_NOW = TimeUnit.SECONDS.toNanos(2);
  private static final long LOOK_AGAIN = TimeUnit.MICROSECONDS.toNanos(200);

  private final AtomicInteger present = new AtomicInteger();
  private final LongSupplier nanoTime;
  private final LongConsumer pause;
  private volatile long turnEnds;
  private volatile long seen;

  /** By the clock of this machine. */
  public Visitors() {
    this(System::nanoTime, LockSupport::parkNanos);
  }

  Visitors(LongSupplier nanoTime, LongConsumer pause) {
    this.nanoTime = nanoTime;
    this.pause = pause;
    this.turnEnds = nanoTime.getAsLong();
    this.seen = turnEnds - JUST_NOW;
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

  /** Waits while somebody is being answered, 50 milliseconds at most. */
  public void letGoFirst() {
    if (present.get() == 0) {
      return;
    }
    long start = nanoTime.getAsLong();
    if (start - turnEnds < 0) {
      return;
    }
    long waited = 0;
    while (present.get() > 0 && waited < LONGEST_WAIT) {
      pause.accept(LOOK_AGAIN);
      waited = nanoTime.getAsLong() - start;
    }
    turnEnds = start + 2 * waited;
  }
}
