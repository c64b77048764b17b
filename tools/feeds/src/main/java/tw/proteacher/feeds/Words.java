package tw.proteacher.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** 詞彙: the Chinese words of the generator, kept in vocabulary.properties. */
final class Words {
  private static final Properties TEXTS = load();

  private Words() {}

  /** A list item that carries a share of the whole, e.g. {@code 正式:82}. */
  record Weighted(List<String> parts, int weight) {
    String word() {
      return parts.get(0);
    }
  }

  static String one(String key) {
    return Objects.requireNonNull(TEXTS.getProperty(key), key);
  }

  static List<String> list(String key) {
    return List.of(one(key).split(" "));
  }

  static List<Weighted> weighted(String key) {
    return list(key).stream()
        .map(item -> List.of(item.split(":")))
        .map(parts -> new Weighted(parts, Integer.parseInt(parts.get(parts.size() - 1))))
        .toList();
  }

  /** What a list of pairs says about a word. */
  static String code(String key, String word) {
    return list(key).stream()
        .map(pair -> pair.split(":"))
        .filter(pair -> pair[0].equals(word))
        .map(pair -> pair[1])
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no code for " + word));
  }

  /** The item that a number in [0, sum of weights) falls on. */
  static Weighted fall(List<Weighted> items, int number) {
    int left = number;
    for (Weighted item : items) {
      left -= item.weight();
      if (left < 0) {
        return item;
      }
    }
    throw new IllegalArgumentException("beyond the weights: " + number);
  }

  static int total(List<Weighted> items) {
    return items.stream().mapToInt(Weighted::weight).sum();
  }

  private static Properties load() {
    try (InputStream in = Words.class.getResourceAsStream("vocabulary.properties")) {
      Properties texts = new Properties();
      texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
      return texts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
