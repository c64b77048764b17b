package tw.proteacher.persistence.notices;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import tw.proteacher.persistence.notices.MailQueue.Claimed;

/** A mail server that remembers what it took, and can be down or choosy. */
final class MemoryMailServer implements MailServer {
  private final Collection<Claimed> taken = new ConcurrentLinkedQueue<>();
  private volatile boolean up = true;
  private volatile Predicate<Claimed> refuses = mail -> false;
  private volatile int diesAfter = Integer.MAX_VALUE;

  Collection<Claimed> taken() {
    return taken;
  }

  MemoryMailServer down() {
    up = false;
    return this;
  }

  MemoryMailServer up() {
    up = true;
    diesAfter = Integer.MAX_VALUE;
    return this;
  }

  MemoryMailServer refusing(Predicate<Claimed> mails) {
    refuses = mails;
    return this;
  }

  MemoryMailServer dyingAfter(int mails) {
    diesAfter = mails;
    return this;
  }

  @Override
  public boolean isConfigured() {
    return true;
  }

  @Override
  public Connection connect() throws MailTrouble {
    if (!up) {
      throw new MailTrouble(MailTrouble.Kind.UNREACHABLE, new IOException("connection refused"));
    }
    return new Connection() {
      @Override
      public void deliver(Claimed mail) throws MailTrouble {
        if (taken.size() >= diesAfter) {
          throw new MailTrouble(MailTrouble.Kind.UNREACHABLE, new IOException("broken pipe"));
        }
        if (refuses.test(mail)) {
          throw new MailTrouble(MailTrouble.Kind.REFUSED, new IOException("550 no such user"));
        }
        taken.add(mail);
      }

      @Override
      public void close() {}
    };
  }
}
