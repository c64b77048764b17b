package tw.proteacher.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import tw.proteacher.certification.CertificateExpiry;
import tw.proteacher.certification.round.RoundClosing;
import tw.proteacher.directory.Housekeeping;
import tw.proteacher.intake.exceptions.RowExceptions;
import tw.proteacher.intake.quality.QualityRounds;
import tw.proteacher.notices.NoticesUpkeep;

/** 例行整理: what time alone changes, and the nightly look at the quality of the data. */
@Dependent
@Named
public class KeepHouse extends NightlyWork {
  private static final int PIECES = 6;

  @Inject private Housekeeping directory;
  @Inject private CertificateExpiry certificates;
  @Inject private NoticesUpkeep notices;
  @Inject private RowExceptions exceptions;
  @Inject private RoundClosing rounds;
  @Inject private QualityRounds quality;
  @Inject private Clock clock;

  @Override
  void work(StepProgress progress) {
    progress.reportOrStop(0, PIECES);
    directory.tidy();
    progress.reportOrStop(1, PIECES);
    certificates.run(LocalDate.now(clock));
    progress.reportOrStop(2, PIECES);
    notices.tidy();
    progress.reportOrStop(3, PIECES);
    exceptions.forgetOld(LocalDate.now(clock));
    progress.reportOrStop(4, PIECES);
    rounds.run();
    rounds.remind();
    progress.reportOrStop(5, PIECES);
    quality.runAll(progress);
    progress.report(PIECES, PIECES);
  }
}
