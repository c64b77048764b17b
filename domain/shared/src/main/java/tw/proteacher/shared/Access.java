package tw.proteacher.shared;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling on this thread, and the scope check of the use case that runs.
 *
 * <p>The edge (web filter, batch step, operations API) says who calls with {@link #as}. The {@link
 * UseCaseGate} opens a frame for each use case; inside it the use case must hold its object against
 * the caller's scope with {@link #over} or narrow a list with {@link #reach}. A use case that does
 * neither is stopped by the gate: forgetting the check fails closed.
 */
public final class Access {
  private static final ThreadLocal<Caller> CALLER = ThreadLocal.withInitial(() -> Caller.ANONYMOUS);
  private static final ThreadLocal<Deque<Frame>> FRAMES = ThreadLocal.withInitial(ArrayDeque::new);

  private Access() {}

  /** Runs {@code work} on behalf of {@code caller}. */
  public static <T extends @Nullable Object> T as(Caller caller, Supplier<T> work) {
    Caller before = CALLER.get();
    CALLER.set(caller);
    try {
      return work.get();
    } finally {
      if (before == Caller.ANONYMOUS) {
        CALLER.remove();
      } else {
        CALLER.set(before);
      }
    }
  }

  public static Caller caller() {
    return CALLER.get();
  }

  /** The caller as a person; refused where nobody is signed in. */
  public static PersonId me() {
    PersonId person = caller().person();
    if (person == null) {
      throw new AccessDenied("not a person");
    }
    return person;
  }

  /** Refuses unless a grant that opens the running use case covers {@code subject}. */
  public static void over(Subject subject) {
    Frame frame = frame();
    frame.checked = true;
    if (frame.subject == null) {
      frame.subject = subject.person();
    }
    boolean covered =
        caller().grants().stream()
            .anyMatch(grant -> frame.roles.contains(grant.role()) && grant.scope().covers(subject));
    if (!covered) {
      throw new AccessDenied("out of scope");
    }
  }

  /** Refuses unless the object is the caller's own. */
  public static void own(@Nullable PersonId person) {
    Frame frame = frame();
    frame.checked = true;
    frame.subject = person;
    if (!me().equals(person)) {
      throw new AccessDenied("not one's own");
    }
  }

  /** How far the grants that open the running use case go, to narrow a list with. */
  public static Reach reach() {
    Frame frame = frame();
    frame.checked = true;
    boolean nation = false;
    Set<CountyCode> counties = new HashSet<>();
    Set<SchoolCode> schools = new HashSet<>();
    PersonId person = null;
    for (Grant grant : caller().grants()) {
      if (!frame.roles.contains(grant.role())) {
        continue;
      }
      if (grant.scope() instanceof Scope.OfCounty county) {
        counties.add(county.county());
      } else if (grant.scope() instanceof Scope.OfSchool school) {
        schools.add(school.school());
      } else if (grant.scope() instanceof Scope.OfPerson own) {
        person = own.person();
      } else {
        nation = true;
      }
    }
    return new Reach(nation, Set.copyOf(counties), Set.copyOf(schools), person);
  }

  /** Names the object of the running use case for its audit row. */
  public static void about(String type, Object id) {
    Frame frame = frame();
    frame.target = type + ":" + id;
  }

  /**
   * Says that the running use case goes on with work whose audit row is already written (text that
   * is kept again every few seconds, a field that searches with every letter), so that it needs no
   * row of its own. A denial has one all the same.
   */
  public static void continues() {
    frame().recorded = true;
  }

  static Frame enter(Set<Role> roles) {
    Frame frame = new Frame(roles);
    FRAMES.get().push(frame);
    return frame;
  }

  static void leave() {
    Deque<Frame> frames = FRAMES.get();
    frames.pop();
    if (frames.isEmpty()) {
      FRAMES.remove();
    }
  }

  private static Frame frame() {
    Frame frame = FRAMES.get().peek();
    if (frame == null) {
      throw new AccessDenied("outside a use case");
    }
    return frame;
  }

  /** One running use case. */
  static final class Frame {
    private final Set<Role> roles;
    private boolean checked;
    private @Nullable PersonId subject;
    private String target = "";
    private boolean recorded;

    private Frame(Set<Role> roles) {
      this.roles = roles;
    }

    boolean checked() {
      return checked;
    }

    @Nullable PersonId subject() {
      return subject;
    }

    String target() {
      return target;
    }

    boolean recorded() {
      return recorded;
    }
  }
}
