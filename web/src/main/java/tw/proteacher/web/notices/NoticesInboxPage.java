package tw.proteacher.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.application.InboxQueries.MessageRow;
import tw.proteacher.notices.application.OpenMessage;
import tw.proteacher.notices.application.ReadInbox;
import tw.proteacher.shared.Slice;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Paging;
import tw.proteacher.web.shell.Redirects;

/** messages/index.xhtml: the inbox, newest first. */
@Named
@RequestScoped
public class NoticesInboxPage {
  private static final int SIZE = 20;
  private static final String UNREAD = "unread";

  @Inject private ReadInbox readInbox;
  @Inject private OpenMessage openMessage;
  @Inject private MessageTexts words;
  @Inject private Feedback feedback;

  private String only = "";
  private int page = 1;
  private @Nullable Slice<MessageRow> messages;

  /** A message with its words in the language of the page. */
  public record Line(MessageRow message, String subject) {}

  public List<Line> getLines() {
    return messages().rows().stream()
        .map(message -> new Line(message, words.of(message).subject()))
        .toList();
  }

  public long getTotal() {
    return messages().total();
  }

  private Slice<MessageRow> messages() {
    Slice<MessageRow> shown = messages;
    if (shown == null) {
      shown = readInbox.page(isUnreadOnly(), (page - 1) * SIZE, SIZE);
      messages = shown;
    }
    return shown;
  }

  public String markAllRead() {
    feedback.flash("messages.all_read.done", openMessage.markAllRead());
    return Redirects.to("/messages/index");
  }

  public boolean isUnreadOnly() {
    return UNREAD.equals(only);
  }

  public String getOnly() {
    return only;
  }

  public void setOnly(@Nullable String only) {
    this.only = only == null ? "" : only;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Paging.within(page);
  }

  public int getSize() {
    return SIZE;
  }
}
