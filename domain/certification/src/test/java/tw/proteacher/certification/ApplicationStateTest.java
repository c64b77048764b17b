package tw.proteacher.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("認證申請狀態")
class ApplicationStateTest {
  private static final Pattern ARROW =
      Pattern.compile("^\\s*([A-Z_]+) --> ([A-Z_]+)", Pattern.MULTILINE);

  @Test
  void the_drawn_life_is_the_one_that_is_guarded() throws IOException {
    TreeSet<String> drawn = new TreeSet<>();
    Matcher arrows = ARROW.matcher(Files.readString(diagram()));
    while (arrows.find()) {
      drawn.add(arrows.group(1) + " " + arrows.group(2));
    }
    TreeSet<String> guarded = new TreeSet<>();
    for (ApplicationState from : ApplicationState.values()) {
      from.next().forEach(to -> guarded.add(from + " " + to));
    }

    assertThat(drawn).isEqualTo(guarded);
  }

  @Test
  void every_state_can_be_reached_from_a_draft_and_comes_to_an_end() {
    EnumSet<ApplicationState> reached = EnumSet.of(ApplicationState.DRAFT);
    for (int step = 0; step < ApplicationState.values().length; step++) {
      EnumSet.copyOf(reached).forEach(state -> reached.addAll(state.next()));
    }

    assertThat(reached).isEqualTo(EnumSet.allOf(ApplicationState.class));
    assertThat(Arrays.stream(ApplicationState.values()).filter(ApplicationState::isFinal))
        .containsExactly(ApplicationState.CERTIFIED);
  }

  private static Path diagram() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("docs/states"))) {
      folder = folder.getParent();
    }
    return folder.resolve("docs/states/certification-application.md");
  }
}
