package tw.proteacher.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.EmailAddress;
import tw.proteacher.directory.People;
import tw.proteacher.directory.VerificationMail;
import tw.proteacher.directory.model.Accounts;
import tw.proteacher.directory.model.CodeHash;
import tw.proteacher.directory.model.EmailProof;
import tw.proteacher.directory.model.EmailProof.CodeTries;
import tw.proteacher.directory.model.EmailProofs;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.AuditEntry;
import tw.proteacher.shared.AuditTrail;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Settings;
import tw.proteacher.shared.UseCase;

/**
 * 驗證電子郵件. Says the same whether or not the address belongs to somebody else; only the mailbox
 * learns which it was. The address that was proven before stays in use until the new one is.
 */
@ApplicationScoped
@Transactional
public class ProveEmail {
  @Inject private Accounts accounts;
  @Inject private EmailProofs proofs;
  @Inject private CodeHash codeHash;
  @Inject private VerificationMail mail;
  @Inject private People people;
  @Inject private AuditTrail audit;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /**
   * Sends a code; an earlier one is void from now on. Answers with the request it belongs to.
   * Whoever finds an open session must not lead the account to a mailbox of theirs.
   *
   * @param provenAt when the person last proved who they are
   */
  @UseCase(roles = Role.TEACHER, audit = "directory.email.request")
  public UUID request(String typed, Instant provenAt) {
    PersonId me = Access.me();
    Access.own(me);
    Instant now = clock.instant();
    EmailProof.requireFresh(provenAt, settings.freshSignIn(), now);
    EmailAddress email =
        EmailAddress.parse(typed).orElseThrow(() -> new RuleViolation("directory.email.bad"));
    CodeTries tries = accounts.lockForCode(me);
    int sent = proofs.sentSince(me, now.minus(EmailProof.SENDS_WINDOW));
    EmailProof.requireMaySend(tries, sent, now);
    proofs.closeAll(me, now);

    String code = EmailProof.newCode();
    EmailProof proof = EmailProof.begin(UUID.randomUUID(), me, email, code, codeHash, now);
    proofs.add(proof);
    if (accounts.isProvenByAnother(email, me)) {
      mail.addressTaken(email.value());
    } else {
      mail.code(email.value(), people.card(me).name(), code, proof.expiresAt());
    }
    return proof.id();
  }

  /** Takes the code. A wrong one is counted, so a refusal does not roll back. */
  @Transactional(dontRollbackOn = RuleViolation.class)
  @UseCase(roles = Role.TEACHER, audit = "directory.email.prove")
  public void confirm(UUID request, String code) {
    PersonId me = Access.me();
    Access.own(me);
    Instant now = clock.instant();
    CodeTries tries = accounts.lockForCode(me);
    tries.requireUnlocked(now);
    Optional<EmailProof> proof = proofs.find(request, me);
    if (proof.filter(found -> found.isOpen(now)).isEmpty()) {
      throw new RuleViolation("directory.code.expired");
    }
    EmailAddress email = proof.get().email();
    if (!proof.get().matches(code.strip(), codeHash) || accounts.isProvenByAnother(email, me)) {
      countWrong(me, tries, now);
    }
    proofs.closeAll(me, now);
    accounts.keepTries(me, CodeTries.NONE);
    tellOldAddress(accounts.email(me), email, me, now);
    accounts.prove(me, email, now);
  }

  private void countWrong(PersonId me, CodeTries tries, Instant now) {
    CodeTries after = tries.afterWrong(now);
    accounts.keepTries(me, after);
    audit.append(
        new AuditEntry(
            "directory.email.wrong_code", AuditEntry.Outcome.DENIED, Access.caller(), "", me));
    if (after.lockedUntil() != null) {
      proofs.closeAll(me, now);
      throw new RuleViolation("directory.code.locked", EmailProof.LOCK.toMinutes());
    }
    throw new RuleViolation("directory.code.wrong", EmailProof.MOST_TRIES - after.wrong());
  }

  private void tellOldAddress(
      @Nullable EmailAddress old, EmailAddress fresh, PersonId me, Instant now) {
    if (old != null && !old.isSameAs(fresh)) {
      mail.addressChanged(old.value(), people.card(me).name(), now);
    }
  }
}
