package tw.proteacher.web.shell;

/** What a browser may load and run on our pages. */
public final class ContentPolicy {
  public static final String HEADER = "Content-Security-Policy";

  /** For everything but pages with a widget: nothing inline, nothing from elsewhere. */
  static final String WITHOUT_EXCEPTION = with("script-src 'self'");

  private ContentPolicy() {}

  /** For a page whose widgets are started by inline scripts that carry this nonce. */
  public static String withNonce(String nonce) {
    return with("script-src 'self' 'nonce-" + nonce + "'");
  }

  private static String with(String scripts) {
    return "default-src 'none'; "
        + scripts
        + "; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
        + " form-action 'self'; base-uri 'self'; frame-ancestors 'none'";
  }
}
