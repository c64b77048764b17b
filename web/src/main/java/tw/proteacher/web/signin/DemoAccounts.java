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
import tw.proteacher.shared.SampleData;

/** The accounts of a demonstration as they stand in the database, read at most once a minute. */
@ApplicationScoped
public class DemoAccounts {
  private static final Duration FRESH = Duration.ofMinutes(1);

  @Inject private SampleData samples;
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
      last = new Read(samples.accounts().stream().flatMap(this::account).toList(), now);
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
