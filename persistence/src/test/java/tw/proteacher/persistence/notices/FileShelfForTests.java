package tw.proteacher.persistence.notices;

import java.time.Clock;
import tw.proteacher.notices.StoredFiles;
import tw.proteacher.persistence.jdbc.Db;

/** The real shelf of files, for tests of other contexts' adapters. */
public final class FileShelfForTests {
  private FileShelfForTests() {}

  public static StoredFiles on(Db db, Clock clock) {
    return new JdbcStoredFiles(db, clock);
  }
}
