package tw.proteacher.notices;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 訊息文字: what a message says in one language. The words of {@code training.case.accepted} stand in
 * the bundle {@code tw/proteacher/training/messages}, so that each context owns what it says.
 */
public record MessageWords(String subject, String body) implements Serializable {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final ResourceBundle.Control DEFAULT_IS_CHINESE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** The words of a template with its places filled; a place without a fact stays empty. */
  public static MessageWords of(String template, Map<String, String> facts, Locale language) {
    String context = template.substring(0, Math.max(0, template.indexOf('.')));
    try {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              "tw.proteacher." + context + ".messages",
              language,
              MessageWords.class.getClassLoader(),
              DEFAULT_IS_CHINESE);
      return new MessageWords(
          filled(bundle.getString(template + ".subject"), facts),
          filled(bundle.getString(template + ".body"), facts));
    } catch (MissingResourceException missing) {
      throw new IllegalArgumentException("no words for message " + template, missing);
    }
  }

  private static String filled(String words, Map<String, String> facts) {
    Matcher places = PLACE.matcher(words);
    StringBuilder text = new StringBuilder();
    while (places.find()) {
      String fact = facts.getOrDefault(places.group(1), "");
      places.appendReplacement(text, Matcher.quoteReplacement(fact));
    }
    return places.appendTail(text).toString();
  }
}
