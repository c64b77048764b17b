package tw.proteacher.batch.nightly;

import java.util.concurrent.TimeUnit;
import tw.proteacher.intake.Progress;
import tw.proteacher.intake.WorkStopped;
import tw.proteacher.intake.runs.RunLease;
import tw.proteacher.intake.runs.Visitors;

/**
 * The numbers of the step under way. Told often, written at most once a second; with each writing
 * comes the answer whether somebody asked the run to stop.
 */
final class StepProgress implements Progress {
  private static final long INTERVAL = TimeUnit.SECONDS.toNanos(1);

  private final RunLease lease;
  private final String step;
  private final Visitors visitors;
  private long before;
  private long done;
  private long total;
  private long written;
  private volatile boolean stopRequested;
  private volatile long since;

  StepProgress(RunLease lease, String step, Visitors visitors) {
    this.lease = lease;
    this.step = step;
    this.visitors = visitors;
    this.written = System.nanoTime() - INTERVAL;
    this.since = visitors.now();
  }

  @Override
  public long run() {
    return lease.run();
  }

  /** A step may have several pieces (files), each counted from zero; they are added up. */
  @Override
  public synchronized void report(long soFar, long all) {
    if (soFar < done) {
      before += done;
    }
    done = soFar;
    total = all;
    if (System.nanoTime() - written >= INTERVAL) {
      write();
    }
  }

  @Override
  public boolean stopRequested() {
    return stopRequested;
  }

  @Override
  public void letOthersFirst() {
    since = visitors.letGoFirst(since);
  }

  @Override
  public boolean othersAreAbout() {
    return visitors.areAbout();
  }

  /** For work that can let go between any two pieces: tells, and ends the step if asked to. */
  void reportOrStop(long soFar, long all) {
    report(soFar, all);
    if (stopRequested) {
      throw new WorkStopped();
    }
    letOthersFirst();
  }

  /** The last numbers, whenever the ones before were written. */
  synchronized void write() {
    stopRequested = lease.progress(step, before + done, before + total) || stopRequested;
    written = System.nanoTime();
  }
}
