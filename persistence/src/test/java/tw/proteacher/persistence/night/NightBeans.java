package tw.proteacher.persistence.night;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/**
 * The shipped beans of the night without their container: each annotated class once, its injected
 * fields filled from the others, resources and settings as given. Enough for beans that need no
 * interceptors, and quicker than a server by minutes.
 */
final class NightBeans {
  private static final String ROOT = "tw/proteacher";

  private final Map<Class<?>, Object> made = new HashMap<>();
  private final Set<Class<?>> beans = new HashSet<>();

  NightBeans(Object... given) {
    for (Object bean : given) {
      made.put(bean.getClass(), bean);
    }
    try {
      for (URL root : Collections.list(NightBeans.class.getClassLoader().getResources(ROOT))) {
        names(root).forEach(this::consider);
      }
    } catch (IOException | URISyntaxException failed) {
      throw new IllegalStateException(failed);
    }
  }

  <T> T get(Class<T> type) {
    return type.cast(one(type));
  }

  private Object one(Class<?> type) {
    for (Object bean : List.copyOf(made.values())) {
      if (type.isInstance(bean)) {
        return bean;
      }
    }
    List<Class<?>> candidates = candidates(type);
    if (candidates.size() != 1) {
      throw new IllegalStateException(type + " has candidates " + candidates);
    }
    return make(candidates.get(0));
  }

  private List<Class<?>> candidates(Class<?> type) {
    return beans.stream()
        .filter(type::isAssignableFrom)
        .sorted((a, b) -> a.getName().compareTo(b.getName()))
        .toList();
  }

  private Object make(Class<?> type) {
    Object known = made.get(type);
    if (known != null) {
      return known;
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      Object bean = constructor.newInstance();
      made.put(type, bean);
      for (Class<?> part = type; part != Object.class; part = part.getSuperclass()) {
        for (Field field : part.getDeclaredFields()) {
          if (field.isAnnotationPresent(Inject.class)
              || field.isAnnotationPresent(Resource.class)) {
            field.setAccessible(true);
            field.set(bean, value(field));
          }
        }
      }
      return bean;
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException(type.getName(), failed);
    }
  }

  private Object value(Field field) {
    if (field.getType() != Instance.class) {
      return one(field.getType());
    }
    Type argument = ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
    Class<?> type =
        argument instanceof ParameterizedType parameterized
            ? (Class<?>) parameterized.getRawType()
            : (Class<?>) argument;
    List<Object> all = new ArrayList<>();
    candidates(type).forEach(candidate -> all.add(make(candidate)));
    return Proxy.newProxyInstance(
        NightBeans.class.getClassLoader(),
        new Class<?>[] {Instance.class},
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "iterator" -> all.iterator();
              case "stream" -> all.stream();
              case "spliterator" -> all.spliterator();
              default -> throw new UnsupportedOperationException(method.getName());
            });
  }

  private void consider(String name) {
    try {
      Class<?> type = Class.forName(name, false, NightBeans.class.getClassLoader());
      boolean bean =
          type.isAnnotationPresent(ApplicationScoped.class)
              || type.isAnnotationPresent(Dependent.class);
      if (bean && !Modifier.isAbstract(type.getModifiers())) {
        beans.add(type);
      }
    } catch (ClassNotFoundException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Stream<String> names(URL root) throws IOException, URISyntaxException {
    if (root.openConnection() instanceof JarURLConnection jar) {
      return jar.getJarFile().stream()
          .map(JarEntry::getName)
          .map(NightBeans::name)
          .filter(name -> !name.isEmpty());
    }
    return inFolder(root.toURI()).stream();
  }

  private static List<String> inFolder(URI root) {
    try (Stream<Path> files = Files.walk(Path.of(root))) {
      Path base = Path.of(root).getParent().getParent();
      return files
          .map(file -> name(base.relativize(file).toString()))
          .filter(name -> !name.isEmpty())
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (FileSystemNotFoundException failed) {
      throw new IllegalStateException(root.toString(), failed);
    }
  }

  private static String name(String path) {
    boolean type =
        path.startsWith(ROOT) && path.endsWith(".class") && !path.endsWith("-info.class");
    return type ? path.substring(0, path.length() - ".class".length()).replace('/', '.') : "";
  }
}
