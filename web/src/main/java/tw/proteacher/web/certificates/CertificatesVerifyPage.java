package tw.proteacher.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.issue.CertificateLookup;
import tw.proteacher.certification.issue.VerifiedCertificate;

/** verify/index.xhtml: for anybody who holds a certificate in hand. */
@Named
@RequestScoped
public class CertificatesVerifyPage {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int LONGEST = 40;

  @Inject private CertificateLookup lookup;
  @Inject private LookupThrottle throttle;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  private String number = "";
  private @Nullable VerifiedCertificate found;
  private Answer answer = Answer.NOT_ASKED;

  /** What the page says. */
  public enum Answer {
    NOT_ASKED,
    FOUND,
    /** Not of the form of a number; a bare year is none. */
    MALFORMED,
    UNKNOWN,
    TOO_MANY
  }

  public void load() {
    if (number.isBlank()) {
      return;
    }
    if (throttle.isTooMuch(request.getRemoteAddr())) {
      answer = Answer.TOO_MANY;
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(TOO_MANY_REQUESTS);
      return;
    }
    Optional<CertificateNumber> full = CertificateNumber.full(number);
    if (full.isEmpty()) {
      answer = Answer.MALFORMED;
      return;
    }
    found = lookup.find(full.get(), LocalDate.now(clock)).orElse(null);
    answer = found == null ? Answer.UNKNOWN : Answer.FOUND;
  }

  public @Nullable VerifiedCertificate getFound() {
    return found;
  }

  public String getAnswer() {
    return answer.name();
  }

  /** The last day on which it counts. */
  public @Nullable LocalDate getLastDay() {
    LocalDate expires = found == null ? null : found.expiresOn();
    return expires == null ? null : expires.minusDays(1);
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String typed) {
    String text = typed == null ? "" : typed.strip();
    number = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
