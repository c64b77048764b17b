package tw.proteacher.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.proteacher.certification.CertificateExpiry;
import tw.proteacher.certification.bulk.model.BulkEntries;
import tw.proteacher.certification.issue.BadgeKeys;
import tw.proteacher.certification.model.Lapsing;
import tw.proteacher.notices.Messages;
import tw.proteacher.shared.RocDate;

/** 證書到期處理: part of the nightly housekeeping; expired is computed, never typed. */
@ApplicationScoped
@Transactional
public class LapseCertificates implements CertificateExpiry {
  /** How long the typed rows of a sheet are kept, for mending what was wrong. */
  private static final Duration SHEETS_KEPT = Duration.ofDays(30);

  @Inject private Lapsing lapsing;
  @Inject private Messages messages;
  @Inject private BadgeKeys badgeKeys;
  @Inject private BulkEntries bulkEntries;
  @Inject private Clock clock;

  @Override
  public Outcome run(LocalDate today) {
    badgeKeys.reseal();
    bulkEntries.forget(clock.instant().minus(SHEETS_KEPT));
    int expired = lapsing.expire(today);
    List<Lapsing.Reminder> reminders = lapsing.remind(today);
    for (Lapsing.Reminder reminder : reminders) {
      messages.send(
          reminder.person(),
          "certification.expiry.reminder",
          Map.of(
              "number", reminder.number().value(),
              "date", RocDate.formatLong(reminder.expiresOn().minusDays(1)),
              "months", Integer.toString(reminder.months())),
          "/certification/index.xhtml");
    }
    return new Outcome(expired, reminders.size());
  }
}
