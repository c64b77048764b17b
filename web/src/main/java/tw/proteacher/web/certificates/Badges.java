package tw.proteacher.web.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.issue.BadgeFacts;
import tw.proteacher.certification.issue.BadgeKeys;
import tw.proteacher.certification.issue.CertificateLookup;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.NotFound;

/** 數位徽章: signed credentials, and what is published so that anybody can verify them. */
@ApplicationScoped
public class Badges {
  /** How long a list of withdrawn badges may be told from memory. */
  private static final Duration FRESH = Duration.ofMinutes(1);

  private static final int LISTS = 64;

  @Inject private BadgeDocuments documents;
  @Inject private BadgeKeys keys;
  @Inject private CertificateLookup lookup;
  @Inject private PublicAddress address;
  @Inject private Clock clock;

  private final Map<Integer, Told> told = new ConcurrentHashMap<>();

  private record Told(String jwt, Instant at) {}

  /** The credential its holder takes along. */
  public String credential(BadgeFacts facts) {
    return sign(documents.credential(facts).toString());
  }

  public String issuer(String authority) {
    String county =
        Authority.isMinistry(authority)
            ? ""
            : lookup.countyName(authority).orElseThrow(() -> new NotFound("issuer", authority));
    return documents.profile(authority, county).toString();
  }

  public String achievement(String tier) {
    return Arrays.stream(Tier.values())
        .filter(one -> one.name().equals(tier))
        .findFirst()
        .map(one -> documents.achievementDocument(one).toString())
        .orElseThrow(() -> new NotFound("achievement", tier));
  }

  public String keys() {
    return keys.published();
  }

  public Optional<String> key(String kid) {
    return keys.published(kid);
  }

  /** One list of withdrawn badges, signed. */
  public String statusList(int list) {
    if (list < 0 || list >= LISTS) {
      throw new NotFound("status", list);
    }
    Instant now = clock.instant();
    Told before = told.get(list);
    if (before != null && now.isBefore(before.at().plus(FRESH))) {
      return before.jwt();
    }
    int first = list * BadgeDocuments.LIST_SIZE;
    List<Integer> places =
        lookup.withdrawnBadges(first, first + BadgeDocuments.LIST_SIZE).stream()
            .map(index -> index - first)
            .toList();
    String bits = StatusBits.encode(BadgeDocuments.LIST_SIZE, places);
    String jwt = sign(documents.statusList(list, bits, now).toString());
    told.put(list, new Told(jwt, now));
    return jwt;
  }

  private String sign(String payload) {
    return keys.sign(payload, address.badges() + "keys/");
  }
}
