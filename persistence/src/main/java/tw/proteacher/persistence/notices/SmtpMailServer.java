package tw.proteacher.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.proteacher.notices.MessageWords;
import tw.proteacher.persistence.notices.MailQueue.Claimed;
import tw.proteacher.shared.Settings;

/** SMTP through Jakarta Mail, with time limits so that a silent server holds nobody up. */
@ApplicationScoped
class SmtpMailServer implements MailServer {
  private static final Logger LOG = Logger.getLogger(SmtpMailServer.class.getName());
  private static final String TIMEOUT_MILLIS = "10000";
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  @Inject private Settings settings;

  /** For the container. */
  SmtpMailServer() {}

  /** For tests. */
  SmtpMailServer(Settings settings) {
    this.settings = settings;
  }

  @Override
  public boolean isConfigured() {
    return settings.mailHost().isPresent();
  }

  @Override
  public Connection connect() throws MailTrouble {
    Session session = Session.getInstance(properties());
    try {
      Transport transport = session.getTransport("smtp");
      transport.connect(
          settings.mailHost().orElseThrow(),
          settings.mailPort(),
          settings.mailUser().orElse(null),
          settings.mailPassword().orElse(null));
      return new Smtp(session, transport, sender());
    } catch (MessagingException | UnsupportedEncodingException unreachable) {
      throw new MailTrouble(MailTrouble.Kind.UNREACHABLE, unreachable);
    }
  }

  private Properties properties() {
    Properties properties = new Properties();
    properties.putAll(
        Map.of(
            "mail.smtp.connectiontimeout",
            TIMEOUT_MILLIS,
            "mail.smtp.timeout",
            TIMEOUT_MILLIS,
            "mail.smtp.writetimeout",
            TIMEOUT_MILLIS,
            "mail.smtp.starttls.enable",
            "true",
            "mail.smtp.allow8bitmime",
            "true",
            "mail.smtp.auth",
            Boolean.toString(settings.mailUser().isPresent())));
    return properties;
  }

  private InternetAddress sender() throws UnsupportedEncodingException {
    String name = MessageWords.of("notices.sender", Map.of(), Locale.ROOT).subject();
    return new InternetAddress(settings.mailFrom(), name, UTF_8);
  }

  /** One SMTP connection. */
  private record Smtp(Session session, Transport transport, InternetAddress sender)
      implements Connection {
    @Override
    public void deliver(Claimed mail) throws MailTrouble {
      try {
        Address[] to = {new InternetAddress(mail.address(), true)};
        transport.sendMessage(letter(mail, to), to);
      } catch (AddressException noAddress) {
        throw new MailTrouble(MailTrouble.Kind.REFUSED, noAddress);
      } catch (SendFailedException failed) {
        Address[] invalid = failed.getInvalidAddresses();
        boolean never = invalid != null && invalid.length > 0;
        throw new MailTrouble(never ? MailTrouble.Kind.REFUSED : MailTrouble.Kind.DEFERRED, failed);
      } catch (MessagingException failed) {
        throw new MailTrouble(
            transport.isConnected() ? MailTrouble.Kind.DEFERRED : MailTrouble.Kind.UNREACHABLE,
            failed);
      }
    }

    private MimeMessage letter(Claimed mail, Address[] to) throws MessagingException {
      MimeMessage letter = new Letter(session, mail.mailId(), domain());
      letter.setFrom(sender);
      letter.setRecipients(Message.RecipientType.TO, to);
      letter.setSubject(mail.subject(), UTF_8);
      letter.setText(mail.body(), UTF_8);
      letter.setSentDate(Date.from(mail.createdAt().toInstant()));
      letter.setHeader("Auto-Submitted", "auto-generated");
      letter.setHeader("List-Id", "<notices." + domain() + ">");
      letter.setHeader("Content-Language", "zh-TW");
      letter.saveChanges();
      return letter;
    }

    private String domain() {
      String address = sender.getAddress();
      return address.substring(address.indexOf('@') + 1);
    }

    @Override
    public void close() {
      try {
        transport.close();
      } catch (MessagingException late) {
        LOG.log(Level.FINE, "mail connection did not close", late);
      }
    }
  }

  /** A mail whose Message-ID is that of its outbox row, at every try. */
  private static final class Letter extends MimeMessage {
    private final String mailId;
    private final String domain;

    private Letter(Session session, String mailId, String domain) {
      super(session);
      this.mailId = mailId;
      this.domain = domain;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + mailId + "@" + domain + ">");
    }
  }
}
