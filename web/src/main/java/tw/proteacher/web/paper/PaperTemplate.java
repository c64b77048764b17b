package tw.proteacher.web.paper;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 紙本樣板: a text with places. <code>{{name}}</code> takes a fact, escaped; <code>
 * {{#rows}}…{{/rows}}</code> is repeated for each of a list of maps, or stands once where the fact
 * is there; <code>{{^rows}}…{{/rows}}</code> stands where it is not. Inside a row its own facts
 * come first, then those around it. A name nobody gave a fact for is a fault of the programmer, not
 * an empty place: a certificate must not lose its number by a typing error.
 */
final class PaperTemplate {
  private static final Pattern MARK = Pattern.compile("\\{\\{([#^/]?)([A-Za-z][\\w.]*)}}");

  private final String source;

  PaperTemplate(String source) {
    this.source = source;
  }

  String fill(Map<String, ?> facts) {
    Deque<Map<?, ?>> scopes = new ArrayDeque<>();
    scopes.push(facts);
    StringBuilder filled = new StringBuilder(source.length() * 2);
    fill(source, scopes, filled);
    return filled.toString();
  }

  private static void fill(String part, Deque<Map<?, ?>> scopes, StringBuilder filled) {
    Matcher mark = MARK.matcher(part);
    int done = 0;
    while (mark.find(done)) {
      filled.append(part, done, mark.start());
      String name = mark.group(2);
      if (mark.group(1).isEmpty()) {
        Object fact = fact(scopes, name);
        filled.append(escape(fact == null ? "" : fact.toString()));
        done = mark.end();
      } else {
        int close = closing(part, mark.end(), name);
        String inner = part.substring(mark.end(), close);
        section(mark.group(1).equals("#"), fact(scopes, name), inner, scopes, filled);
        done = part.indexOf("}}", close) + 2;
      }
    }
    filled.append(part, done, part.length());
  }

  private static void section(
      boolean where,
      @Nullable Object fact,
      String inner,
      Deque<Map<?, ?>> scopes,
      StringBuilder filled) {
    if (where != isThere(fact)) {
      return;
    }
    if (where && fact instanceof List<?> rows) {
      for (Object row : rows) {
        scopes.push((Map<?, ?>) row);
        fill(inner, scopes, filled);
        scopes.pop();
      }
    } else {
      fill(inner, scopes, filled);
    }
  }

  /** Where the section {@code name} that was opened before {@code from} is closed. */
  private static int closing(String part, int from, String name) {
    Matcher mark = MARK.matcher(part);
    int depth = 1;
    for (int at = from; mark.find(at); at = mark.end()) {
      if (mark.group(2).equals(name) && !mark.group(1).isEmpty()) {
        depth += mark.group(1).equals("/") ? -1 : 1;
        if (depth == 0) {
          return mark.start();
        }
      }
    }
    throw new IllegalArgumentException("never closed: " + name);
  }

  private static @Nullable Object fact(Deque<Map<?, ?>> scopes, String name) {
    for (Map<?, ?> scope : scopes) {
      if (scope.containsKey(name)) {
        return scope.get(name);
      }
    }
    throw new IllegalArgumentException("no fact for the place " + name);
  }

  private static boolean isThere(@Nullable Object fact) {
    if (fact instanceof Collection<?> many) {
      return !many.isEmpty();
    }
    return fact != null && !fact.equals(false) && !fact.toString().isEmpty();
  }

  private static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(code -> append(safe, code));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int code) {
    switch (code) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      default -> {
        // The rest of the control characters may not stand in XML in any form.
        if (code >= ' ' || code == '\n' || code == '\t' || code == '\r') {
          if (code != 0xFFFE && code != 0xFFFF && !isLoneSurrogate(code)) {
            safe.appendCodePoint(code);
          }
        }
      }
    }
  }

  private static boolean isLoneSurrogate(int code) {
    return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
  }
}
