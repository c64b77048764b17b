package tw.proteacher.web.shell;

/**
 * Outcomes of actions: after a change the browser is sent on, so that reloading repeats nothing.
 */
public final class Redirects {
  private Redirects() {}

  /** {@code to("/news/show", "id", 5)}: names and values of the query, values without &amp;. */
  public static String to(String view, Object... query) {
    StringBuilder outcome = new StringBuilder(view).append(".xhtml?faces-redirect=true");
    for (int i = 0; i + 1 < query.length; i += 2) {
      outcome.append('&').append(query[i]).append('=').append(query[i + 1]);
    }
    return outcome.toString();
  }
}
