package tw.proteacher.shared;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 使用案例: the one gate in front of everything that reads protected data or changes anything. Who may,
 * under which name it is audited, and that the scope of the object was checked: all of it is said
 * here and enforced by {@link UseCaseGate}. The class it stands in is {@code @Transactional}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface UseCase {
  /** The roles that open it; empty means nobody. */
  @Nonbinding
  Role[] roles() default {};

  /** Every role opens it: what whoever is signed in may do. */
  @Nonbinding
  boolean everyone() default false;

  /** Stable name of the audit event, {@code context.object.verb}; see docs/audit-events.md. */
  @Nonbinding
  String audit() default "";

  /**
   * Whether the object must be held against the caller's scope. Only use cases without an object
   * (reference data, one's own session) say false.
   */
  @Nonbinding
  boolean scoped() default true;

  /**
   * Whether it only reads. A read is audited when it showed data of a person other than the caller.
   */
  @Nonbinding
  boolean reads() default false;
}
