package tw.proteacher.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.proteacher.directory.Callers;
import tw.proteacher.directory.People;
import tw.proteacher.directory.PersonCard;
import tw.proteacher.directory.application.SignIn;
import tw.proteacher.shared.PersonId;

/** The accounts of a demonstration as they stand in the database, read at most once a minute. */
@ApplicationScoped
public class DemoAccounts {
  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final List<String> ACCOUNTS =
      List.of(
          "teacher1",
          "teacher2",
          "teacher3",
          "teacher4",
          "beginning1",
          "convenor1",
          "mentor1",
          "mentor2",
          "mentor3",
          "mentor4",
          "teacher6",
          "teacher7",
          "school1",
          "school2",
          "school3",
          "principal1",
          "principal3",
          "centre1",
          "centre2",
          "centre3",
          "reviewer1",
          "reviewer2",
          "reviewer3",
          "reviewer4",
          "adviser1",
          "nation1",
          "operator1");

  @Inject private SignIn signIn;
  @Inject private People people;
  @Inject private Callers callers;
  @Inject private Clock clock;

  private volatile Read read = new Read(List.of(), Instant.EPOCH);

  private record Read(List<DemoAccount> accounts, Instant at) {}

  public List<DemoAccount> all() {
    Read last = read;
    Instant now = clock.instant();
    if (last.at().plus(FRESH).isBefore(now)) {
      last = new Read(ACCOUNTS.stream().flatMap(this::account).toList(), now);
      read = last;
    }
    return last.accounts();
  }

  private Stream<DemoAccount> account(String account) {
    Optional<PersonId> person = signIn.bySubject(account);
    return person.stream().map(who -> account(account, people.card(who)));
  }

  private DemoAccount account(String account, PersonCard card) {
    return new DemoAccount(
        account, card.name(), card.countyName() + " " + card.schoolName(), callers.hats(card.id()));
  }
}
