package tw.proteacher.persistence.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.directory.AccountStanding;
import tw.proteacher.directory.EmailAddress;
import tw.proteacher.directory.model.EmailProof;
import tw.proteacher.directory.model.EmailProof.CodeTries;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.jdbc.DatabaseFailure;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;

@DisplayName("帳號的資料庫")
class AccountAdaptersTest {
  private static final PersonId WANG = new PersonId(1);
  private static final PersonId LEE = new PersonId(2);
  private static final Instant NOW = Instant.parse("2025-11-22T01:00:00Z");

  private Db db;
  private JdbcAccounts accounts;

  @BeforeEach
  void twoPeople() {
    db = new Db(TestDatabase.fresh());
    accounts = new JdbcAccounts(db);
    db.update(
        """
        insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name, subject) values
          (1, '\\x01', 'k1', '\\x00', 'A12****789', '王小明', 'wang'),
          (2, '\\x02', 'k1', '\\x00', 'A12****780', '李大同', 'lee')\
        """);
  }

  @Test
  void the_first_sign_in_asks_for_notice_and_address_and_opens_the_account() {
    assertThat(accounts.bySubject("wang")).contains(WANG);
    assertThat(standing(WANG).mustAcceptNotice()).isTrue();
    assertThat(standing(WANG).mustVerifyEmail()).isTrue();

    accounts.signedIn(WANG, NOW);
    accounts.acceptNotice(WANG, 1, NOW);
    accounts.prove(WANG, new EmailAddress("Wang@tn.edu.tw"), NOW);

    assertThat(standing(WANG).mustAcceptNotice()).isFalse();
    assertThat(standing(WANG).mustVerifyEmail()).isFalse();
  }

  private AccountStanding standing(PersonId person) {
    return new JdbcCallers(db, Clock.fixed(NOW, ZoneOffset.UTC)).presence(person).standing();
  }

  @Test
  void one_address_is_proven_for_one_person_whatever_its_case() {
    accounts.prove(WANG, new EmailAddress("Wang@tn.edu.tw"), NOW);

    assertThat(accounts.isProvenByAnother(new EmailAddress("wang@TN.edu.tw"), LEE)).isTrue();
    assertThat(accounts.isProvenByAnother(new EmailAddress("wang+1@tn.edu.tw"), LEE)).isFalse();
    assertThat(accounts.isProvenByAnother(new EmailAddress("wang@tn.edu.tw"), WANG)).isFalse();
    assertThatThrownBy(() -> accounts.prove(LEE, new EmailAddress("wang@tn.edu.tw"), NOW))
        .isInstanceOf(DatabaseFailure.class);
  }

  @Test
  void an_idle_account_is_disabled_and_its_sessions_are_over() {
    accounts.signedIn(WANG, NOW.minus(Duration.ofDays(366)));
    accounts.signedIn(LEE, NOW.minus(Duration.ofDays(300)));

    assertThat(accounts.disableIdleSince(NOW.minus(Duration.ofDays(365)), NOW)).isEqualTo(1);

    assertThat(standing(WANG).disabled()).isTrue();
    assertThat(standing(WANG).sessionEpoch()).isEqualTo(1);
    accounts.enable(WANG, NOW);
    assertThat(standing(WANG).disabled()).isFalse();
    assertThat(accounts.disableIdleSince(NOW.minus(Duration.ofDays(365)), NOW)).isZero();
  }

  @Test
  void a_code_belongs_to_its_person_and_is_closed_by_the_next_one() {
    JdbcEmailProofs proofs = new JdbcEmailProofs(db);
    EmailProof proof =
        EmailProof.begin(
            UUID.randomUUID(),
            WANG,
            new EmailAddress("a@b.tw"),
            "12345678",
            (purpose, secret) -> (purpose + secret).getBytes(StandardCharsets.UTF_8),
            NOW);
    proofs.add(proof);

    assertThat(proofs.find(proof.id(), LEE)).isEmpty();
    assertThat(proofs.find(proof.id(), WANG))
        .hasValueSatisfying(found -> assertThat(found.isOpen(NOW)).isTrue());
    assertThat(proofs.sentSince(WANG, NOW.minus(Duration.ofHours(1)))).isEqualTo(1);
    proofs.closeAll(WANG, NOW);
    assertThat(proofs.find(proof.id(), WANG))
        .hasValueSatisfying(found -> assertThat(found.isOpen(NOW)).isFalse());
  }

  @Test
  void wrong_tries_are_remembered() {
    assertThat(accounts.lockForCode(WANG)).isEqualTo(CodeTries.NONE);

    accounts.keepTries(WANG, new CodeTries(0, NOW));

    assertThat(accounts.lockForCode(WANG)).isEqualTo(new CodeTries(0, NOW));
  }
}
