package tw.proteacher.batch.nightly;

import jakarta.annotation.PreDestroy;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.runs.RunLease;
import tw.proteacher.intake.runs.RunLeases;
import tw.proteacher.shared.Settings;

/**
 * Takes up the active run if nobody executes it and hands it to the batch runtime. There is one run
 * at a time in the whole installation, so there is at most one here.
 */
@ApplicationScoped
public class RunExecutor {
  private static final Logger LOG = Logger.getLogger(RunExecutor.class.getName());
  private static final String RUN = "run";
  private static final Set<BatchStatus> OVER =
      EnumSet.of(
          BatchStatus.COMPLETED, BatchStatus.FAILED, BatchStatus.STOPPED, BatchStatus.ABANDONED);

  /** Interruptions in a row on this node after which a run is given up as failed. */
  private static final int PATIENCE = 20;

  private final AtomicInteger interruptions = new AtomicInteger();
  private final AtomicReference<@Nullable Execution> current = new AtomicReference<>();

  @Inject private RunLeases leases;
  @Inject private Settings settings;

  /** Looks for work; called every second. */
  public void takeUp() {
    Execution executing = current.get();
    if (executing != null) {
      reap(executing);
      return;
    }
    leases.takeUp(settings.node()).ifPresent(this::execute);
  }

  private void execute(RunLease lease) {
    LOG.log(
        Level.INFO, "run {0} taken up, attempt {1}", new Object[] {lease.run(), lease.attempt()});
    Execution execution = new Execution(lease);
    current.set(execution);
    Properties parameters = new Properties();
    parameters.setProperty(RUN, Long.toString(lease.run()));
    try {
      execution.startedAs(BatchRuntime.getJobOperator().start(lease.job(), parameters));
    } catch (RuntimeException failed) {
      letGo(lease.run());
      throw failed;
    }
  }

  /** The run that a job of the batch runtime executes. */
  static long runOf(JobContext job) {
    Properties parameters = BatchRuntime.getJobOperator().getParameters(job.getExecutionId());
    return Long.parseLong(parameters.getProperty(RUN));
  }

  /** The execution of a run on this node. */
  Optional<Execution> of(long run) {
    return Optional.ofNullable(current.get()).filter(execution -> execution.lease().run() == run);
  }

  /** Whether an interrupted run is worth another attempt. */
  boolean mayTryAgain() {
    return interruptions.incrementAndGet() <= PATIENCE;
  }

  /** A step went through: the interruptions before it are forgiven. */
  void goesWell() {
    interruptions.set(0);
  }

  /** Ends the execution of a run on this node; what was asked for twice happens once. */
  void letGo(long run) {
    of(run).filter(execution -> current.compareAndSet(execution, null)).ifPresent(Execution::letGo);
  }

  /**
   * The application goes, the server stays: without this its session would go on holding the run.
   */
  @PreDestroy
  void giveBack() {
    Execution executing = current.getAndSet(null);
    if (executing != null) {
      executing.letGo();
    }
  }

  /** An execution whose job is over but did not say so (its listener could not run). */
  private void reap(Execution execution) {
    if (!execution.hasStarted()) {
      return;
    }
    JobOperator operator = BatchRuntime.getJobOperator();
    if (OVER.contains(operator.getJobExecution(execution.jobExecution()).getBatchStatus())) {
      letGo(execution.lease().run());
    }
  }
}
