package tw.proteacher.directory.model;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.EmailAddress;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;

/**
 * 電子郵件驗證: one code, sent to one address for one person. Good once, for ten minutes; the code is
 * kept as a keyed hash that is bound to this very request.
 */
public record EmailProof(
    UUID id,
    PersonId person,
    EmailAddress email,
    byte[] codeHash,
    Instant sentAt,
    Instant expiresAt,
    boolean closed) {
  public static final int MOST_SENDS = 3;
  public static final Duration SENDS_WINDOW = Duration.ofHours(1);
  public static final int MOST_TRIES = 5;
  public static final Duration LOCK = Duration.ofMinutes(15);

  private static final Duration VALIDITY = Duration.ofMinutes(10);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int CODES = 100_000_000;

  /** Eight digits that nobody can foresee. */
  public static String newCode() {
    return "%08d".formatted(RANDOM.nextInt(CODES));
  }

  public static EmailProof begin(
      UUID id, PersonId person, EmailAddress email, String code, CodeHash hash, Instant now) {
    byte[] codeHash = hash.of(id.toString(), code);
    return new EmailProof(id, person, email, codeHash, now, now.plus(VALIDITY), false);
  }

  /** Refuses who has not proven lately that they are who the open session says. */
  public static void requireFresh(Instant provenAt, Duration longest, Instant now) {
    if (provenAt.isBefore(now.minus(longest))) {
      throw new RuleViolation("directory.email.stale");
    }
  }

  /** Refuses when codes went out too often, or after too many wrong ones. */
  public static void requireMaySend(CodeTries tries, int sentInWindow, Instant now) {
    tries.requireUnlocked(now);
    if (sentInWindow >= MOST_SENDS) {
      throw new RuleViolation("directory.code.too_many_sends", MOST_SENDS);
    }
  }

  public boolean isOpen(Instant now) {
    return !closed && now.isBefore(expiresAt);
  }

  public boolean matches(String code, CodeHash hash) {
    return MessageDigest.isEqual(codeHash, hash.of(id.toString(), code));
  }

  /** How often somebody typed a wrong code lately. */
  public record CodeTries(int wrong, @Nullable Instant lockedUntil) {
    public static final CodeTries NONE = new CodeTries(0, null);

    public void requireUnlocked(Instant now) {
      if (lockedUntil != null && now.isBefore(lockedUntil)) {
        long minutes = Duration.between(now, lockedUntil).plusSeconds(59).toMinutes();
        throw new RuleViolation("directory.code.locked", minutes);
      }
    }

    public CodeTries afterWrong(Instant now) {
      return wrong + 1 < MOST_TRIES
          ? new CodeTries(wrong + 1, null)
          : new CodeTries(0, now.plus(LOCK));
    }
  }
}
