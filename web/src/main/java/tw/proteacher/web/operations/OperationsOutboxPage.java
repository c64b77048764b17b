package tw.proteacher.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.DeliveryState;
import tw.proteacher.notices.application.OutboxQueries.MailRow;
import tw.proteacher.notices.application.WatchDeliveries;
import tw.proteacher.shared.Slice;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/** operations/outbox.xhtml */
@Named
@RequestScoped
public class OperationsOutboxPage {
  private static final int SIZE = 50;

  @Inject private WatchDeliveries deliveries;
  @Inject private Texts texts;
  @Inject private Feedback feedback;

  private String state = "";
  private int page = 1;
  private @Nullable Slice<MailRow> mails;
  private @Nullable Map<DeliveryState, Long> counts;

  public Slice<MailRow> getMails() {
    if (mails == null) {
      mails = deliveries.page(chosen(), (Math.max(page, 1) - 1) * SIZE, SIZE);
    }
    return mails;
  }

  public int getSize() {
    return SIZE;
  }

  public List<DeliveryState> getStates() {
    return List.of(DeliveryState.values());
  }

  public long count(DeliveryState of) {
    if (counts == null) {
      counts = deliveries.counts();
    }
    return counts.getOrDefault(of, 0L);
  }

  public List<Option> getStateChoices() {
    return getStates().stream()
        .map(known -> new Option(known.name(), texts.get("operations.mail." + known)))
        .toList();
  }

  public String tone(DeliveryState of) {
    return switch (of) {
      case QUEUED, SENDING -> "info";
      case SENT -> "ok";
      case FAILED -> "bad";
      case KEPT -> "idle";
    };
  }

  public boolean mayRetry(DeliveryState of) {
    return of == DeliveryState.FAILED;
  }

  public String retry(long id) {
    deliveries.retry(id);
    feedback.flash("operations.outbox.requeued");
    return Redirects.to("/operations/outbox");
  }

  private @Nullable DeliveryState chosen() {
    return Arrays.stream(DeliveryState.values())
        .filter(known -> known.name().equals(state))
        .findFirst()
        .orElse(null);
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
