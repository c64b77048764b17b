package tw.proteacher.directory;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 電子郵件地址, as typed. Two addresses are the same when they differ in case only; what stands behind a
 * plus sign is part of the address and keeps two of them apart.
 */
public record EmailAddress(String value) implements Serializable {
  private static final int LONGEST = 254;
  private static final Pattern FORM =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@"
              + "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
              + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");

  public EmailAddress {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not an e-mail address");
    }
  }

  public static Optional<EmailAddress> parse(String typed) {
    String bare = typed.strip();
    return isWellFormed(bare) ? Optional.of(new EmailAddress(bare)) : Optional.empty();
  }

  public boolean isSameAs(EmailAddress other) {
    return value.toLowerCase(Locale.ROOT).equals(other.value.toLowerCase(Locale.ROOT));
  }

  /** For logs and exceptions: {@code ab***@example.org}. */
  @Override
  public String toString() {
    int at = value.indexOf('@');
    return value.substring(0, Math.min(2, at)) + "***" + value.substring(at);
  }

  private static boolean isWellFormed(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches() && !text.contains("..");
  }
}
