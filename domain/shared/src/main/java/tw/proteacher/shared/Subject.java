package tw.proteacher.shared;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 對象: whose a thing is. Every object that is protected can say its subject; a scope is checked
 * against it, never against the page that asked.
 */
public record Subject(@Nullable PersonId person, Set<SchoolCode> schools, Set<CountyCode> counties)
    implements Serializable {
  public Subject {
    schools = Set.copyOf(schools);
    counties = Set.copyOf(counties);
  }

  public static Subject person(PersonId person, Set<SchoolCode> schools, Set<CountyCode> counties) {
    return new Subject(person, schools, counties);
  }

  public static Subject school(SchoolCode school, CountyCode county) {
    return new Subject(null, Set.of(school), Set.of(county));
  }

  public static Subject county(CountyCode county) {
    return new Subject(null, Set.of(), Set.of(county));
  }

  /** Belongs to the whole country: only a national grant covers it. */
  public static Subject nation() {
    return new Subject(null, Set.of(), Set.of());
  }
}
