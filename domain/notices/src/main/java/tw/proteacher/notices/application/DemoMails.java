package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.proteacher.notices.application.OutboxQueries.DemoMail;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Settings;

/**
 * 展示信箱: without a mail server a demonstration shows its mails here; elsewhere it does not exist.
 */
@ApplicationScoped
public class DemoMails {
  @Inject private OutboxQueries outbox;
  @Inject private Settings settings;

  public List<DemoMail> latest(int size) {
    if (settings.demo() == Settings.Demo.OFF) {
      throw new NotFound("page", "demo mail");
    }
    return outbox.latest(size);
  }
}
