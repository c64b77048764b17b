package tw.proteacher.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 找回編輯中的內容: where nobody knows better, the page that a form was on is opened anew with what was
 * typed. Nothing is stored; where a version goes along, a newer one is noticed when the person
 * saves.
 */
@ApplicationScoped
public class PostRescue {
  /** As browsers write it: nothing that could end a header or an address. */
  private static final Pattern QUERY = Pattern.compile("[!-~]{0,500}");

  /** A password is typed again, and has no place in a session. */
  private static final String SIGN_IN = "/sign-in/";

  /** Longer than any of these pages takes. */
  private static final int LONGEST = 100_000;

  @Inject private UnsentPost unsent;

  Optional<String> keep(Map<String, String[]> posted) {
    String page = FacesContext.getCurrentInstance().getExternalContext().getRequestServletPath();
    int length = posted.values().stream().flatMap(Arrays::stream).mapToInt(String::length).sum();
    String[] query = posted.get(PageQuery.FIELD);
    if (page.startsWith(SIGN_IN)
        || length > LONGEST
        || query == null
        || query.length != 1
        || !QUERY.matcher(query[0]).matches()) {
      return Optional.empty();
    }
    String address = query[0].isEmpty() ? page : page + "?" + query[0];
    unsent.keep(address, posted);
    return Optional.of(address);
  }
}
