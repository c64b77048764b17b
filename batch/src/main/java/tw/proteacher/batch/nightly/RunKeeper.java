package tw.proteacher.batch.nightly;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whatever became of the job: its run is ended or given back. */
@Dependent
@Named
public class RunKeeper extends AbstractJobListener {
  @Inject private RunExecutor executor;
  @Inject private JobContext job;

  @Override
  public void afterJob() {
    executor.letGo(RunExecutor.runOf(job));
  }
}
