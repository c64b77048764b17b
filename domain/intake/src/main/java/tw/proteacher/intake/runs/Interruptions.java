package tw.proteacher.intake.runs;

/**
 * Tells a fault that comes from outside – the database was restarted, the server goes down – from
 * one that would come again with the next attempt.
 */
public interface Interruptions {
  boolean isCauseOf(Throwable failed);
}
