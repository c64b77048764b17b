package tw.proteacher.web.notices;

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
import tw.proteacher.web.shell.Paging;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/** operations/mail.xhtml: how mails fare. */
@Named
@RequestScoped
public class NoticesDeliveriesPage {
  private static final int SIZE = 50;

  @Inject private WatchDeliveries deliveries;
  @Inject private Feedback feedback;
  @Inject private Texts texts;

  private String state = "";
  private int page = 1;
  private @Nullable Slice<MailRow> mails;
  private @Nullable Map<DeliveryState, Long> counts;

  public Slice<MailRow> getMails() {
    Slice<MailRow> shown = mails;
    if (shown == null) {
      shown = deliveries.page(wanted(), (page - 1) * SIZE, SIZE);
      mails = shown;
    }
    return shown;
  }

  public List<Option> getStates() {
    Map<DeliveryState, Long> all = counts == null ? deliveries.counts() : counts;
    counts = all;
    return Arrays.stream(DeliveryState.values())
        .map(
            one ->
                Option.of(
                    one,
                    texts.of(
                        "delivery.with_count",
                        texts.get("delivery." + one),
                        all.getOrDefault(one, 0L))))
        .toList();
  }

  public String retry(long id) {
    deliveries.retry(id);
    feedback.flash("delivery.retry.done");
    return Redirects.to("/operations/mail", "state", state);
  }

  public String said(@Nullable String error) {
    String code = "delivery.error." + error;
    return error == null ? "" : texts.has(code) ? texts.get(code) : error;
  }

  private @Nullable DeliveryState wanted() {
    return Arrays.stream(DeliveryState.values())
        .filter(one -> one.name().equals(state))
        .findFirst()
        .orElse(null);
  }

  public String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state == null ? "" : state;
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
