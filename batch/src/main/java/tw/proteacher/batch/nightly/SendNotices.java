package tw.proteacher.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.proteacher.notices.OutboxSender;

/** 寄送通知: the mails the night has queued. What is not due yet is left to the sender's own clock. */
@Dependent
@Named
public class SendNotices extends NightlyWork {
  private static final int AT_ONCE = 100;

  @Inject private OutboxSender outbox;

  @Override
  void work(StepProgress progress) {
    long sent = 0;
    int claimed;
    do {
      claimed = outbox.sendDue(AT_ONCE);
      sent += claimed;
      progress.reportOrStop(sent, sent);
    } while (claimed == AT_ONCE);
  }
}
