package tw.proteacher.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a bean that outlives its request keeps goes to the other node with the session, so all of it
 * must be serialisable: fields, what lists are made of, components of records. What is injected is
 * a proxy, and the container sees to it at deployment.
 */
final class LastingBeans extends ArchCondition<JavaClass> {
  LastingBeans() {
    super("keep nothing that could not go to another node");
  }

  @Override
  public void check(JavaClass bean, ConditionEvents events) {
    inspect(bean.reflect(), bean.getSimpleName(), new HashSet<>(), events);
  }

  private static void inspect(
      Class<?> owner, String path, Set<Class<?>> seen, ConditionEvents events) {
    if (!seen.add(owner)) {
      return;
    }
    for (Class<?> part = owner; part != null && isOurs(part); part = part.getSuperclass()) {
      for (Field field : part.getDeclaredFields()) {
        boolean kept = !Modifier.isStatic(field.getModifiers());
        if (kept
            && !Modifier.isTransient(field.getModifiers())
            && !field.isAnnotationPresent(Inject.class)) {
          inspect(field.getGenericType(), path + "." + field.getName(), seen, events);
        }
      }
    }
  }

  private static void inspect(Type type, String path, Set<Class<?>> seen, ConditionEvents events) {
    if (type instanceof ParameterizedType generic) {
      inspect(generic.getRawType(), path, seen, events);
      for (Type argument : generic.getActualTypeArguments()) {
        inspect(argument, path, seen, events);
      }
    } else if (type instanceof GenericArrayType array) {
      inspect(array.getGenericComponentType(), path, seen, events);
    } else if (type instanceof Class<?> known) {
      inspectClass(known, path, seen, events);
    }
  }

  private static void inspectClass(
      Class<?> type, String path, Set<Class<?>> seen, ConditionEvents events) {
    if (type.isArray()) {
      inspectClass(type.getComponentType(), path, seen, events);
      return;
    }
    boolean collection =
        Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    boolean travels = type.isPrimitive() || Serializable.class.isAssignableFrom(type);
    if (!travels && !(collection && type.isInterface())) {
      events.add(SimpleConditionEvent.violated(type, path + " is a " + type.getName()));
    } else if (isOurs(type) && !type.isEnum()) {
      inspect(type, path, seen, events);
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("tw.proteacher.");
  }
}
