package tw.proteacher.persistence.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.Objects;
import tw.proteacher.persistence.jdbc.Db;

/** 示範資料指令: a file of SQL among the demo data. */
final class Script {
  private static final String FOLDER = "/db/demo/";

  private Script() {}

  static void run(Db db, String name) {
    String sql = new String(read(name), StandardCharsets.UTF_8);
    db.on(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
          }
        });
  }

  /** Any file of the demo data. */
  static byte[] read(String name) {
    try (InputStream in =
        Objects.requireNonNull(Script.class.getResourceAsStream(FOLDER + name), name)) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
