package tw.proteacher.web.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import tw.proteacher.notices.MessageWords;
import tw.proteacher.notices.application.InboxQueries.MessageRow;

/** The words of a message in the language of the page. */
@ApplicationScoped
public class MessageTexts {
  public MessageWords of(MessageRow message) {
    Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    return MessageWords.of(message.template(), message.facts(), language);
  }
}
