package tw.proteacher.persistence.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.notices.DeliveryState;
import tw.proteacher.notices.application.InboxQueries.MessageRow;
import tw.proteacher.notices.application.OutboxQueries.MailRow;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.TestTransaction;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.persistence.notices.MailQueue.Claimed;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Settings;

@DisplayName("訊息與寄件匣")
class OutboxTest {
  private static final Settings PUBLIC =
      new Settings() {
        @Override
        public String publicUrl() {
          return "https://proteacher.example";
        }
      };
  private static final Clock NINE = NoticesFixtures.NINE;
  private static final String WELCOME = "notices.address_changed";
  private static final Map<String, String> FACTS = Map.of("name", "臺南2老師", "at", "109/04/21");

  private final DataSource database = TestDatabase.fresh();
  private final Db db = new Db(database);
  private final MemoryMailServer server = new MemoryMailServer();
  private final JdbcOutbox outbox = new JdbcOutbox(db);
  private final JdbcInbox inbox = new JdbcInbox(db);
  private PersonId teacher;

  @BeforeEach
  void aTeacherWithAnAddress() {
    teacher = NoticesFixtures.teacherWithAddress(db, "teacher2@example.tw");
  }

  @Test
  void a_message_and_its_mail_live_and_die_with_the_work_they_report() {
    assertThatThrownBy(
            () ->
                TestTransaction.in(
                    database,
                    running -> {
                      new JdbcMessages(running, NINE, PUBLIC)
                          .send(teacher, WELCOME, FACTS, "/me/index");
                      throw new IllegalStateException("the work failed");
                    }))
        .hasMessage("the work failed");

    assertThat(inbox.unread(teacher)).isZero();
    assertThat(outbox.counts().get(DeliveryState.QUEUED)).isZero();
  }

  @Test
  void many_hear_the_same_each_once_and_who_has_no_address_has_it_in_the_inbox() {
    PersonId other = NoticesFixtures.teacherWithoutAddress(db, "without");

    int told = messages(NINE).sendAll(List.of(teacher, other), WELCOME, FACTS, "/me/index");

    assertThat(told).isEqualTo(2);
    assertThat(inbox.unread(teacher)).isOne();
    assertThat(inbox.unread(other)).isOne();
    assertThat(outbox.counts())
        .containsEntry(DeliveryState.QUEUED, 1L)
        .containsEntry(DeliveryState.KEPT, 1L);
    assertThat(db.count("select count(distinct mail_id) from notices.outbox")).isEqualTo(2);
    assertThat(messages(NINE).sendAll(List.of(), WELCOME, FACTS, "")).isZero();
  }

  @Test
  void a_mail_names_the_one_page_it_is_about() {
    messages(NINE).send(teacher, WELCOME, FACTS, "/me/case.xhtml?id=7");
    messages(NINE).send(teacher, WELCOME, FACTS, "/me/index");
    messages(NINE).send(teacher, WELCOME, FACTS, "");

    drain(sender(NINE));

    assertThat(server.taken())
        .extracting(mail -> mail.body().replaceAll("(?s).*?(https://\\S+)?$", "$1"))
        .containsExactlyInAnyOrder(
            "https://proteacher.example/me/case.xhtml?id=7",
            "https://proteacher.example/me/index.xhtml",
            "");
  }

  @Test
  void two_senders_at_once_send_each_mail_once() throws Exception {
    for (int i = 0; i < 400; i++) {
      messages(NINE).send(teacher, WELCOME, FACTS, "/me/index");
    }

    inParallel(4, () -> drain(sender(NINE)));

    assertThat(server.taken()).hasSize(400);
    assertThat(server.taken()).extracting(Claimed::mailId).doesNotHaveDuplicates();
    assertThat(outbox.counts().get(DeliveryState.SENT)).isEqualTo(400);
  }

  @Test
  void a_day_without_a_mail_server_loses_nothing_and_repeats_nothing() {
    for (int i = 0; i < 50; i++) {
      messages(NINE).send(teacher, WELCOME, FACTS, "/me/index");
    }
    server.down();
    for (int minutes = 0; minutes < 24 * 60; minutes += 10) {
      sender(later(Duration.ofMinutes(minutes))).sendDue(100);
    }

    server.up();
    drain(sender(later(Duration.ofHours(48))));

    assertThat(server.taken()).hasSize(50);
    assertThat(server.taken()).extracting(Claimed::mailId).doesNotHaveDuplicates();
  }

  @Test
  void a_connection_lost_half_way_does_not_send_the_first_half_again() {
    for (int i = 0; i < 10; i++) {
      messages(NINE).send(teacher, WELCOME, FACTS, "/me/index");
    }
    server.dyingAfter(4);
    sender(NINE).sendDue(100);

    server.up();
    sender(later(Duration.ofMinutes(2))).sendDue(100);

    assertThat(server.taken()).hasSize(10);
    assertThat(server.taken()).extracting(Claimed::mailId).doesNotHaveDuplicates();
  }

  @Test
  void what_a_dead_sender_held_is_sent_by_the_next_under_the_same_message_id() {
    messages(NINE).send(teacher, WELCOME, FACTS, "/me/index");
    Claimed held = queue(NINE).claim("node1", 10).get(0);

    int tooEarly = sender(later(Duration.ofMinutes(5))).sendDue(10);
    int afterTheLease = sender(later(MailQueue.LEASE.plusMinutes(1))).sendDue(10);
    queue(later(MailQueue.LEASE.plusMinutes(2))).failed(held, "the dead one speaks up late");

    assertThat(tooEarly).isZero();
    assertThat(afterTheLease).isEqualTo(1);
    assertThat(server.taken()).extracting(Claimed::mailId).containsExactly(held.mailId());
    assertThat(only().state()).isEqualTo(DeliveryState.SENT);
  }

  @Test
  void an_address_the_server_refuses_is_given_up_and_can_be_tried_again_by_hand() {
    server.refusing(mail -> true);
    messages(NINE).send(teacher, WELCOME, FACTS, "/me/index");
    sender(NINE).sendDue(10);
    MailRow failed = only();

    server.refusing(mail -> false);
    boolean requeued = outbox.requeue(failed.id());
    sender(Clock.systemUTC()).sendDue(10);

    assertThat(failed.state()).isEqualTo(DeliveryState.FAILED);
    assertThat(failed.lastError()).isEqualTo("550 no such user");
    assertThat(requeued).isTrue();
    assertThat(only().state()).isEqualTo(DeliveryState.SENT);
    assertThat(outbox.requeue(failed.id())).isFalse();
  }

  @Test
  void without_a_mail_server_mails_are_kept_and_leave_when_there_is_one() {
    messages(NINE).send(teacher, WELCOME, FACTS, "/me/index");
    MailServer none = new SmtpMailServer(new Settings());

    new QueuedOutboxSender(queue(NINE), none, new Settings(), NINE).sendDue(10);
    DeliveryState without = only().state();
    sender(later(Duration.ofMinutes(1))).sendDue(10);

    assertThat(without).isEqualTo(DeliveryState.KEPT);
    assertThat(only().state()).isEqualTo(DeliveryState.SENT);
  }

  @Test
  void somebody_without_a_verified_address_has_the_message_in_the_inbox() {
    PersonId shy = NoticesFixtures.teacherWithoutAddress(db, "shy");

    messages(NINE).send(shy, WELCOME, FACTS, "/me/index");

    MessageRow message = inbox.of(shy, true, 0, 10).rows().get(0);
    assertThat(message.delivery()).isEqualTo(DeliveryState.KEPT);
    assertThat(message.facts()).isEqualTo(FACTS);
    assertThat(message.link()).isEqualTo("/me/index");
  }

  @Test
  void a_code_that_has_run_out_is_not_sent_and_a_sent_one_is_wiped() {
    QueuedVerificationMail codes = new QueuedVerificationMail(queue(NINE));
    codes.code("a@example.tw", "甲", "11111111", NINE.instant().plus(Duration.ofMinutes(10)));
    sender(NINE).sendDue(10);
    codes.code("b@example.tw", "乙", "22222222", NINE.instant().plus(Duration.ofMinutes(10)));
    sender(later(Duration.ofMinutes(11))).sendDue(10);

    assertThat(server.taken()).extracting(Claimed::address).containsExactly("a@example.tw");
    assertThat(db.count("select count(*) from notices.outbox where body like '%1111%'")).isZero();
    assertThat(db.count("select count(*) from notices.outbox where body like '%2222%'")).isZero();
  }

  @Test
  void the_first_reading_counts_and_marking_all_leaves_nothing_unread() {
    for (int i = 0; i < 3; i++) {
      messages(NINE).send(teacher, WELCOME, FACTS, "");
    }
    MessageRow newest = inbox.of(teacher, false, 0, 1).rows().get(0);

    inbox.markRead(newest.id(), NINE.instant().atOffset(ZoneOffset.UTC));
    long unread = inbox.unread(teacher);
    int marked = inbox.markAllRead(teacher, NINE.instant().atOffset(ZoneOffset.UTC));

    assertThat(unread).isEqualTo(2);
    assertThat(marked).isEqualTo(2);
    assertThat(inbox.of(teacher, true, 0, 10).total()).isZero();
    assertThat(inbox.of(teacher, false, 0, 1).total()).isEqualTo(3);
  }

  private MailRow only() {
    return outbox.mails(null, 0, 10).rows().get(0);
  }

  private JdbcMessages messages(Clock clock) {
    return new JdbcMessages(db, clock, PUBLIC);
  }

  private MailQueue queue(Clock clock) {
    return new MailQueue(db, clock);
  }

  private QueuedOutboxSender sender(Clock clock) {
    return new QueuedOutboxSender(queue(clock), server, new Settings(), clock);
  }

  private static Clock later(Duration duration) {
    Instant then = NINE.instant().plus(duration);
    return Clock.fixed(then, NINE.getZone());
  }

  private static Void drain(QueuedOutboxSender sender) {
    int sent;
    do {
      sent = sender.sendDue(7);
    } while (sent > 0);
    return null;
  }

  private static void inParallel(int threads, Callable<Void> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Void>> same = IntStream.range(0, threads).mapToObj(i -> work).toList();
      for (var done : pool.invokeAll(same)) {
        done.get();
      }
    } finally {
      pool.shutdown();
    }
  }
}
