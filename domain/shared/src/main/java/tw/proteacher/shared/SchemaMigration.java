package tw.proteacher.shared;

/** Brings the database to the shape this version of the platform needs; first thing at start. */
public interface SchemaMigration {
  void run();
}
