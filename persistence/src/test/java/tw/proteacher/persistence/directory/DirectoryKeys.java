package tw.proteacher.persistence.directory;

import tw.proteacher.directory.model.HashKeyStore;
import tw.proteacher.persistence.jdbc.Db;

/** The directory's store of keys for tests of other packages. */
public final class DirectoryKeys {
  private DirectoryKeys() {}

  public static HashKeyStore store(Db db) {
    return new JdbcHashKeyStore(db);
  }
}
