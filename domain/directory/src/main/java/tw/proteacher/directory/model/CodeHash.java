package tw.proteacher.directory.model;

/** Keyed hash of short secrets, which a plain hash would not protect. */
public interface CodeHash {
  byte[] of(String purpose, String secret);
}
