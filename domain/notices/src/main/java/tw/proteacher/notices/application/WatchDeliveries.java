package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.DeliveryState;
import tw.proteacher.notices.application.OutboxQueries.MailRow;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 寄送狀況: operators see how mails fare and try a failed one again. */
@ApplicationScoped
@Transactional
public class WatchDeliveries {
  @Inject private OutboxQueries queries;
  @Inject private Outbox outbox;

  @UseCase(roles = Role.OPERATOR, audit = "notices.delivery.list", reads = true)
  public Slice<MailRow> page(@Nullable DeliveryState state, int first, int size) {
    Access.over(Subject.nation());
    return queries.mails(state, first, size);
  }

  @UseCase(roles = Role.OPERATOR, audit = "notices.delivery.count", reads = true)
  public Map<DeliveryState, Long> counts() {
    Access.over(Subject.nation());
    return queries.counts();
  }

  @UseCase(roles = Role.OPERATOR, audit = "notices.delivery.retry")
  public void retry(long id) {
    Access.over(Subject.nation());
    Access.about("mail", id);
    if (!outbox.requeue(id)) {
      throw new RuleViolation("notices.delivery.not_failed");
    }
  }
}
