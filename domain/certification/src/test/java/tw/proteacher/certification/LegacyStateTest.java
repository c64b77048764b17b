package tw.proteacher.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("舊證狀態")
class LegacyStateTest {
  private static final Pattern ARROW =
      Pattern.compile("^\\s*([A-Z]+) --> ([A-Z]+)", Pattern.MULTILINE);

  @Test
  void the_drawn_life_cycle_is_the_one_that_is_guarded() throws IOException {
    TreeSet<String> drawn = new TreeSet<>();
    Matcher arrows = ARROW.matcher(Files.readString(diagram()));
    while (arrows.find()) {
      drawn.add(arrows.group(1) + " " + arrows.group(2));
    }
    TreeSet<String> guarded = new TreeSet<>();
    for (LegacyState from : LegacyState.values()) {
      from.next().forEach(to -> guarded.add(from + " " + to));
    }

    assertThat(drawn).isEqualTo(guarded);
  }

  private static Path diagram() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("docs/states"))) {
      folder = folder.getParent();
    }
    return folder.resolve("docs/states/legacy-certificate.md");
  }
}
