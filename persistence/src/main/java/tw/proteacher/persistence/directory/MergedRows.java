package tw.proteacher.persistence.directory;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.proteacher.directory.PersonsMerged;
import tw.proteacher.persistence.jdbc.Db;

/** Runs the statements that move rows from one record of a person to the other. */
public final class MergedRows {
  private static final Pattern PLACE = Pattern.compile(":(kept|gone|at)\\b");

  private MergedRows() {}

  /**
   * @param statements with the places {@code :kept}, {@code :gone} and {@code :at}
   */
  public static void move(Db db, PersonsMerged merged, Instant at, String... statements) {
    for (String statement : statements) {
      List<Object> arguments = new ArrayList<>();
      Matcher places = PLACE.matcher(statement);
      while (places.find()) {
        arguments.add(
            switch (places.group(1)) {
              case "kept" -> merged.kept().value();
              case "gone" -> merged.gone().value();
              default -> at.atOffset(ZoneOffset.UTC);
            });
      }
      db.update(places.replaceAll("?"), arguments.toArray());
    }
  }
}
