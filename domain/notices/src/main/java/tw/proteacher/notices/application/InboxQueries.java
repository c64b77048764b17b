package tw.proteacher.notices.application;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.DeliveryState;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Slice;

/** 訊息通知: a person's inbox as pages show it. */
public interface InboxQueries {
  /**
   * One message and where its e-mail copy is.
   *
   * @param delivery null when the message never had a copy
   * @param address where the copy goes, masked; null without a verified address
   */
  record MessageRow(
      long id,
      PersonId recipient,
      String template,
      Map<String, String> facts,
      String link,
      OffsetDateTime sentAt,
      @Nullable OffsetDateTime readAt,
      @Nullable DeliveryState delivery,
      @Nullable OffsetDateTime deliveredAt,
      @Nullable String address)
      implements Serializable {}

  Slice<MessageRow> of(PersonId recipient, boolean unreadOnly, int first, int size);

  Optional<MessageRow> find(long id);

  long unread(PersonId recipient);
}
