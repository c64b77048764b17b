package tw.proteacher.persistence.notices;

import java.time.Clock;
import tw.proteacher.notices.StoredFiles;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.Settings;

/** The real shelf of files, for tests of other contexts' adapters. */
public final class FileShelfForTests {
  private FileShelfForTests() {}

  public static StoredFiles on(Db db, Clock clock) {
    return new JdbcStoredFiles(db, new ClamdScanner(new Settings()), clock);
  }
}
