package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.model.Facts;
import tw.proteacher.shared.PersonId;

@DisplayName("參訓者的事實")
class CandidatesTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 22);
  private static final long NOBODY_YET = 14;

  private final CertificationDatabase country = new CertificationDatabase();
  private final JdbcCandidates candidates = new JdbcCandidates(country.db);

  @BeforeEach
  void people_with_and_without_hours_and_certificates() {
    country.teacher(11, CertificationDatabase.TAINAN);
    country.hours(11, 1, "B1", "CORE", 113, 30);
    country.hours(11, 2, "B1", "PRACTICE", 114, 60);
    country.hours(11, 3, "A1", "CORE", 114, 15);
    country.certificate(11, "INITIAL", "A104000811", 104, null);
    country.certificate(11, "ADVANCED", "B109000812", 109, TODAY.plusYears(3));
    country.teacher(12, CertificationDatabase.CHANGHUA, 4, false);
    country.hours(12, 1, "B1", "CORE", 113, 30);
    country.teacher(13, CertificationDatabase.TAIPEI);
  }

  @Test
  void are_the_same_whether_one_person_is_asked_for_or_many() {
    Map<Long, Facts> many =
        country.db.on(
            connection ->
                CandidateFacts.read(
                    connection, new Among(new long[] {11, 12, 13, NOBODY_YET}), TODAY));

    many.forEach(
        (person, facts) -> {
          Facts one = candidates.facts(new PersonId(person), TODAY);
          assertThat(one.credits()).containsExactlyInAnyOrderElementsOf(facts.credits());
          assertThat(one.certificates()).containsExactlyInAnyOrderElementsOf(facts.certificates());
          assertThat(one)
              .usingRecursiveComparison()
              .ignoringFields("credits", "certificates")
              .isEqualTo(facts);
        });
    assertThat(many.get(11L).credits()).hasSize(3);
    assertThat(many.get(11L).certificates()).hasSize(2);
  }
}
