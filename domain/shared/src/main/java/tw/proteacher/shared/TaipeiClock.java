package tw.proteacher.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock; moments of deadlines and school years are those of Taipei. */
@ApplicationScoped
public class TaipeiClock {
  public static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");

  @Produces
  Clock clock() {
    return Clock.system(TAIPEI);
  }
}
