package tw.proteacher.notices.application;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Role;

/**
 * 讀者: what decides which announcements concern somebody.
 *
 * @param roles what the reader is; null means an announcement's marks do not matter
 * @param counties where the reader belongs
 */
public record Readership(@Nullable Set<Role> roles, Set<CountyCode> counties) {
  /** Somebody who is not signed in: everything national, whoever it is marked for. */
  public static final Readership PUBLIC = new Readership(null, Set.of());

  public Readership {
    roles = roles == null ? null : Set.copyOf(roles);
    counties = Set.copyOf(counties);
  }

  /** Whether something of this county, or of the country when it is null, is for the reader. */
  boolean reads(@Nullable CountyCode county) {
    return county == null || counties.contains(county);
  }
}
