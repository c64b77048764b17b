package tw.proteacher.directory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.proteacher.directory.EmailAddress;
import tw.proteacher.directory.model.EmailProof.CodeTries;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;

class EmailProofTest {
  private static final Instant NOW = Instant.parse("2025-11-22T01:12:00Z");
  private static final CodeHash HASH =
      (purpose, secret) -> (purpose + secret).getBytes(StandardCharsets.UTF_8);

  @Test
  void codes_have_eight_digits_and_differ() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      codes.add(EmailProof.newCode());
    }

    assertThat(codes).hasSizeGreaterThan(990).allMatch(code -> code.matches("\\d{8}"));
  }

  @Test
  void a_code_is_good_for_its_own_request_only() {
    EmailProof proof = proof("12345678");
    EmailProof other = proof("12345678");

    assertThat(proof.matches("12345678", HASH)).isTrue();
    assertThat(proof.matches("12345679", HASH)).isFalse();
    assertThat(other.codeHash()).isNotEqualTo(proof.codeHash());
  }

  @Test
  void a_code_is_good_for_ten_minutes() {
    EmailProof proof = proof("12345678");

    assertThat(proof.isOpen(NOW.plus(Duration.ofMinutes(10)).minusMillis(1))).isTrue();
    assertThat(proof.isOpen(NOW.plus(Duration.ofMinutes(10)))).isFalse();
  }

  @Test
  void the_fifth_wrong_code_locks_for_a_quarter_of_an_hour() {
    CodeTries tries = CodeTries.NONE;
    for (int i = 0; i < 4; i++) {
      tries = tries.afterWrong(NOW);
      assertThat(tries.lockedUntil()).isNull();
    }

    CodeTries locked = tries.afterWrong(NOW);

    assertThatThrownBy(() -> locked.requireUnlocked(NOW.plus(Duration.ofMinutes(14))))
        .isInstanceOf(RuleViolation.class)
        .hasMessage("directory.code.locked");
    assertThatCode(() -> locked.requireUnlocked(NOW.plus(Duration.ofMinutes(15))))
        .doesNotThrowAnyException();
  }

  @Test
  void three_codes_an_hour_are_sent_and_none_while_locked() {
    assertThatCode(() -> EmailProof.requireMaySend(CodeTries.NONE, 2, NOW))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> EmailProof.requireMaySend(CodeTries.NONE, 3, NOW))
        .hasMessage("directory.code.too_many_sends");
    assertThatThrownBy(
            () -> EmailProof.requireMaySend(new CodeTries(0, NOW.plusSeconds(1)), 0, NOW))
        .hasMessage("directory.code.locked");
  }

  private static EmailProof proof(String code) {
    return EmailProof.begin(
        UUID.randomUUID(), new PersonId(1), new EmailAddress("a@b.tw"), code, HASH, NOW);
  }
}
