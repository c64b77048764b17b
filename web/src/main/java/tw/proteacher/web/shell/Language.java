package tw.proteacher.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
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
    String query = request.getQueryString();
    String kept = query == null ? "" : "&" + query.replaceAll("&?\\b" + NAME + "=[^&]*", "");
    String path = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    return (path == null ? request.getRequestURI() : path)
        + "?" + NAME + "=" + (isEnglish() ? CHINESE : ENGLISH) + kept;
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
