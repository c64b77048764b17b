package tw.proteacher.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The gate of every {@link UseCase}: role, then work, then the proof that the scope was checked,
 * then the audit row. Runs inside the transaction of the use case, so that the audit row commits
 * with it; a denial is written apart, so that it outlives the rollback.
 */
@Interceptor
@UseCase
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class UseCaseGate {
  @Inject private AuditTrail audit;

  @AroundInvoke
  public @Nullable Object guard(InvocationContext invocation) throws Exception {
    UseCase useCase = invocation.getMethod().getAnnotation(UseCase.class);
    if (useCase == null) {
      throw new IllegalStateException("@UseCase belongs on the method: " + invocation.getMethod());
    }
    Set<Role> roles = useCase.everyone() ? EnumSet.allOf(Role.class) : Set.of(useCase.roles());
    Caller caller = Access.caller();
    Access.Frame frame = Access.enter(roles);
    try {
      if (!caller.plays(roles)) {
        throw new AccessDenied(useCase.audit());
      }
      Object result = invocation.proceed();
      if (useCase.scoped() && !frame.checked()) {
        throw new IllegalStateException("scope not checked: " + invocation.getMethod());
      }
      boolean telling = !useCase.reads() || isAboutSomebodyElse(frame, caller);
      if (telling && !frame.recorded()) {
        audit.append(entry(useCase, AuditEntry.Outcome.DONE, caller, frame));
      }
      return result;
    } catch (AccessDenied denied) {
      audit.appendApart(entry(useCase, AuditEntry.Outcome.DENIED, caller, frame));
      throw denied;
    } finally {
      Access.leave();
    }
  }

  private static boolean isAboutSomebodyElse(Access.Frame frame, Caller caller) {
    return frame.subject() != null && !frame.subject().equals(caller.person());
  }

  private static AuditEntry entry(
      UseCase useCase, AuditEntry.Outcome outcome, Caller caller, Access.Frame frame) {
    return new AuditEntry(useCase.audit(), outcome, caller, frame.target(), frame.subject());
  }
}
