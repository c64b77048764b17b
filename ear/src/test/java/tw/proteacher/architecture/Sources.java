package tw.proteacher.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of the platform as text, for what no class file can tell. */
final class Sources {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private Sources() {}

  /** Files of one ending below the main folders. */
  static List<Path> main(String ending) {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> file.toString().contains("/src/main/"))
          .filter(file -> !file.toString().contains("/target/"))
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A Java or XML text without its comments. */
  static String withoutComments(String text) {
    return text.replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("(?m)(?<!:)//.*$", "")
        .replaceAll("(?s)<!--.*?-->", "");
  }

  /** Everything the first group of {@code pattern} finds in the main Java sources. */
  static TreeSet<String> found(Pattern pattern) {
    TreeSet<String> found = new TreeSet<>();
    for (Path file : main(".java")) {
      Matcher matcher = pattern.matcher(withoutComments(read(file)));
      while (matcher.find()) {
        found.add(matcher.group(1));
      }
    }
    return found;
  }

  static Properties bundle(Path file) {
    Properties bundle = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      bundle.load(reader);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bundle;
  }

  /** The bundles of the screens, Chinese ones only. */
  static List<Path> chineseBundles() {
    return main(".properties").stream()
        .filter(file -> file.toString().contains("/i18n/"))
        .filter(file -> !file.getFileName().toString().contains("_"))
        .toList();
  }
}
