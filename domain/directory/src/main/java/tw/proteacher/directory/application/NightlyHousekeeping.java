package tw.proteacher.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import tw.proteacher.directory.Housekeeping;
import tw.proteacher.directory.model.Accounts;
import tw.proteacher.directory.model.EmailProofs;
import tw.proteacher.directory.model.IdentityRotation;
import tw.proteacher.directory.model.Persons;
import tw.proteacher.directory.model.RoleGrants;
import tw.proteacher.shared.Settings;

/** The directory's part of the night. */
@ApplicationScoped
@Transactional
public class NightlyHousekeeping implements Housekeeping {
  private static final Duration PROOFS_KEPT = Duration.ofDays(30);
  private static final int IDS_A_NIGHT = 500_000;

  @Inject private Settings settings;
  @Inject private Accounts accounts;
  @Inject private Persons persons;
  @Inject private RoleGrants grants;
  @Inject private EmailProofs proofs;
  @Inject private IdentityRotation rotation;
  @Inject private Clock clock;

  @Override
  public Tidied tidy() {
    Instant now = clock.instant();
    LocalDate today = LocalDate.now(clock);
    int left = persons.endLeft(today);
    proofs.forgetBefore(now.minus(PROOFS_KEPT));
    return new Tidied(
        accounts.disableIdleSince(now.minus(Duration.ofDays(settings.idleDays())), now),
        grants.endExpired(today),
        rotation.reseal(IDS_A_NIGHT),
        left);
  }
}
