package tw.proteacher.notices.application;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.DeliveryState;
import tw.proteacher.shared.Slice;

/** 寄件匣: the mails as operators see them. Neither words nor whole addresses: not theirs to read. */
public interface OutboxQueries {
  /** One mail's way. */
  record MailRow(
      long id,
      @Nullable String address,
      String subject,
      DeliveryState state,
      int attempts,
      OffsetDateTime createdAt,
      OffsetDateTime dueAt,
      @Nullable OffsetDateTime sentAt,
      @Nullable String lastError)
      implements Serializable {}

  /** A mail as the demo page shows it, words and all. */
  record DemoMail(
      long id,
      @Nullable String address,
      String subject,
      String body,
      DeliveryState state,
      OffsetDateTime createdAt)
      implements Serializable {}

  Slice<MailRow> mails(@Nullable DeliveryState state, int first, int size);

  Map<DeliveryState, Long> counts();

  List<DemoMail> latest(int size);
}
