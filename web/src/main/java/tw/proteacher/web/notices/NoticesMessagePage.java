package tw.proteacher.web.notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.MessageWords;
import tw.proteacher.notices.application.InboxQueries.MessageRow;
import tw.proteacher.notices.application.OpenMessage;
import tw.proteacher.web.shell.Redirects;

/** messages/show.xhtml: reading is a step of its own, because looking at a page changes nothing. */
@Named
@ViewScoped
public class NoticesMessagePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private OpenMessage openMessage;
  @Inject private MessageTexts texts;

  private long id;
  private @Nullable MessageRow message;

  public void load() {
    message = openMessage.show(id);
  }

  public String markRead() {
    openMessage.markRead(id);
    return Redirects.to("/messages/show", "id", id);
  }

  public @Nullable MessageRow getMessage() {
    return message;
  }

  /** Asked for while the page is written: only then is its language known. */
  public @Nullable MessageWords getWords() {
    return message == null ? null : texts.of(message);
  }

  public List<String> getParagraphs() {
    MessageWords words = getWords();
    return words == null ? List.of() : Paragraphs.of(words.body());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
