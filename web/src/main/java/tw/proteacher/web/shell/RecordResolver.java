package tw.proteacher.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets pages read {@code #{row.name}} from records; Expression Language 5 knows only getters. */
public class RecordResolver extends ELResolver {
  private static final ClassValue<Map<String, MethodHandle>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          return accessors(type);
        }
      };

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    MethodHandle accessor = accessor(base, property);
    if (accessor == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    try {
      return accessor.invoke(base);
    } catch (Throwable failed) {
      throw new ELException(failed);
    }
  }

  @Override
  public @Nullable Class<?> getType(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    MethodHandle accessor = accessor(base, property);
    if (accessor == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    return accessor.type().returnType();
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
    // Records do not change: whoever binds an input to one gets "not writable" from the next one.
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
    if (accessor(base, property) != null) {
      context.setPropertyResolved(base, property);
    }
    return true;
  }

  @Override
  public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return base instanceof Record ? String.class : null;
  }

  private static @Nullable MethodHandle accessor(@Nullable Object base, @Nullable Object property) {
    if (!(base instanceof Record) || property == null) {
      return null;
    }
    return ACCESSORS.get(base.getClass()).get(property.toString());
  }

  private static Map<String, MethodHandle> accessors(Class<?> type) {
    Map<String, MethodHandle> found = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        found.put(component.getName(), MethodHandles.lookup().unreflect(component.getAccessor()));
      } catch (IllegalAccessException hidden) {
        throw new ELException(hidden);
      }
    }
    return Map.copyOf(found);
  }
}
