package tw.proteacher.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** 錯誤頁: a code that is in the log; nothing else leaves the server. */
@Named
@RequestScoped
public class FailurePage {
  private static final Logger LOG = Logger.getLogger(FailurePage.class.getName());
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private HttpServletRequest request;
  private @Nullable String code;

  public String getCode() {
    if (code == null) {
      byte[] bits = new byte[4];
      RANDOM.nextBytes(bits);
      code = HexFormat.of().withUpperCase().formatHex(bits);
      Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
      LOG.log(Level.SEVERE, "error " + code, cause instanceof Throwable thrown ? thrown : null);
    }
    return code;
  }

  /** The page that failed, to load it afresh. */
  public String getAddress() {
    Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return address == null ? "/" : address.toString();
  }
}
