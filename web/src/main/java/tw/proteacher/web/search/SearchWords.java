package tw.proteacher.web.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * 搜尋詞: what was typed, cut at blanks. Wide and narrow letters, capitals and small ones are the
 * same.
 */
public record SearchWords(List<String> words) {
  private static final int LONGEST = 100;
  private static final int BEFORE = 40;
  private static final int EXCERPT = 160;

  public SearchWords {
    words = List.copyOf(words);
  }

  static SearchWords of(String typed) {
    String text = folded(typed).strip();
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return new SearchWords(
        Arrays.stream(cut.split("\\s+")).filter(word -> !word.isEmpty()).toList());
  }

  /** Whether a text holds every word. */
  public boolean areIn(String text) {
    String folded = folded(text);
    return words.stream().allMatch(folded::contains);
  }

  /** Some of the text from shortly before the first place where a word stands. */
  public String excerpt(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    String folded = folded(line);
    int first =
        words.stream().mapToInt(folded::indexOf).filter(place -> place >= 0).min().orElse(0);
    int from = Math.max(0, Math.min(first, line.length()) - BEFORE);
    int to = Math.min(line.length(), from + EXCERPT);
    return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
