package tw.proteacher.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.application.DemoMails;
import tw.proteacher.notices.application.OutboxQueries.DemoMail;

/** demo/mail.xhtml: the mails of a demonstration; elsewhere the page does not exist. */
@Named
@RequestScoped
public class NoticesDemoMailPage {
  private static final int NEWEST = 50;

  @Inject private DemoMails demoMails;
  private @Nullable List<DemoMail> mails;

  public void load() {
    mails = demoMails.latest(NEWEST);
  }

  public @Nullable List<DemoMail> getMails() {
    return mails;
  }

  public List<String> paragraphs(String body) {
    return Paragraphs.of(body);
  }
}
