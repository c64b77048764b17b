package tw.proteacher.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 語言: Traditional Chinese, or English for who asked for it. Kept in a cookie. */
@Named
@RequestScoped
public class Language {
  public static final Locale DEFAULT = Locale.TAIWAN;

  /** Name of the cookie and of the query parameter that sets it. */
  static final String NAME = "lang";

  static final String ENGLISH = "en";
  static final String CHINESE = "zh-TW";

  @Inject private HttpServletRequest request;
  private @Nullable Locale locale;

  public Locale getLocale() {
    if (locale == null) {
      locale = chosenIn(request);
    }
    return locale;
  }

  /** Value of {@code <html lang>}. */
  public String getTag() {
    return isEnglish() ? ENGLISH : "zh-Hant-TW";
  }

  public boolean isEnglish() {
    return Locale.ENGLISH.equals(getLocale());
  }

  /** This very page in the other language. */
  public String getSwitchAddress() {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = failed == null ? request.getRequestURI() : failed.toString();
    String query = withoutChoice(request);
    return path
        + (query.isEmpty() ? "?" : query + "&")
        + NAME
        + "="
        + (isEnglish() ? CHINESE : ENGLISH);
  }

  /** The query with its question mark, without the choice of a language; empty if none is left. */
  static String withoutChoice(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query == null) {
      return "";
    }
    String kept =
        Arrays.stream(query.split("&"))
            .filter(part -> !part.startsWith(NAME + "="))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  static Locale chosenIn(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(NAME) && cookie.getValue().equals(ENGLISH)) {
          return Locale.ENGLISH;
        }
      }
    }
    return DEFAULT;
  }
}
