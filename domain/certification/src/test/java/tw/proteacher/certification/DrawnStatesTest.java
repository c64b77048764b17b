package tw.proteacher.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.list.SchoolListState;
import tw.proteacher.certification.round.RoundState;

@DisplayName("梯次與總表的狀態圖")
class DrawnStatesTest {
  private static final Pattern ARROW =
      Pattern.compile("^\\s*([A-Z_]+) --> ([A-Z_]+)", Pattern.MULTILINE);

  @Test
  void the_life_of_a_round_is_drawn_as_it_is_guarded() throws IOException {
    assertThat(drawn("round.md")).isEqualTo(guarded(RoundState.values(), RoundState::next));
  }

  @Test
  void the_life_of_a_school_list_is_drawn_as_it_is_guarded() throws IOException {
    assertThat(drawn("school-list.md"))
        .isEqualTo(guarded(SchoolListState.values(), SchoolListState::next));
  }

  private static <T extends Enum<T>> TreeSet<String> guarded(
      T[] states, Function<T, ? extends Iterable<T>> next) {
    TreeSet<String> guarded = new TreeSet<>();
    Arrays.stream(states)
        .forEach(from -> next.apply(from).forEach(to -> guarded.add(from + " " + to)));
    return guarded;
  }

  private static TreeSet<String> drawn(String page) throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("docs/states"))) {
      folder = folder.getParent();
    }
    TreeSet<String> drawn = new TreeSet<>();
    Matcher arrows = ARROW.matcher(Files.readString(folder.resolve("docs/states").resolve(page)));
    while (arrows.find()) {
      drawn.add(arrows.group(1) + " " + arrows.group(2));
    }
    return drawn;
  }
}
