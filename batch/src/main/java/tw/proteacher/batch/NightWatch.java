package tw.proteacher.batch;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import tw.proteacher.batch.nightly.RunExecutor;
import tw.proteacher.intake.runs.NightlyCalendar;
import tw.proteacher.intake.runs.StartNightlyRun;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Settings;

/**
 * 值夜: asks for the run when its hour strikes and takes up whatever run waits – asked for by an
 * operator, or orphaned by a node that died. Stands on every node; the database lets one of them
 * win. The timer is not persistent: nothing about a run depends on a timer having survived.
 */
@Singleton
@Startup
@DependsOn("PlatformStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class NightWatch {
  private static final Logger LOG = Logger.getLogger(NightWatch.class.getName());

  @Inject private StartNightlyRun startNightlyRun;
  @Inject private RunExecutor executor;
  @Inject private Settings settings;
  @Inject private Clock clock;

  private @Nullable LocalDate settledNight;
  private boolean blind;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void look() {
    try {
      startWhatIsDue();
      executor.takeUp();
      blind = false;
    } catch (RuntimeException failed) {
      // The database is away, as a rule: said once, then looked again every second.
      LOG.log(blind ? Level.FINE : Level.WARNING, "cannot look for runs", failed);
      blind = true;
    }
  }

  private void startWhatIsDue() {
    LocalDate night = NightlyCalendar.dueNight(LocalDateTime.now(clock), settings.nightlyAt());
    if (night.equals(settledNight)) {
      return;
    }
    try {
      boolean started = Access.as(Caller.PLATFORM, () -> startNightlyRun.start(night));
      LOG.log(
          started ? Level.INFO : Level.FINE,
          "night {0} has its run, ours: {1}",
          new Object[] {night, started});
      settledNight = night;
    } catch (RuleViolation busy) {
      LOG.log(Level.FINE, "night {0} waits for the run under way", night);
    }
  }
}
