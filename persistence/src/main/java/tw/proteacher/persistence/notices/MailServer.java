package tw.proteacher.persistence.notices;

/** The way out of the house: one connection, many mails. */
interface MailServer {
  /** Whether there is one at all. */
  boolean isConfigured();

  /** Opens a connection for one pass. */
  Connection connect() throws MailTrouble;

  /** An open connection to the server. */
  interface Connection extends AutoCloseable {
    /** Returns when the server has taken the mail. */
    void deliver(MailQueue.Claimed mail) throws MailTrouble;

    @Override
    void close();
  }
}
