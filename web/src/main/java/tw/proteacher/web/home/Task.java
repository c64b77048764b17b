package tw.proteacher.web.home;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 待辦: one thing that waits for somebody.
 *
 * @param code bundle key of the sentence
 * @param facts its arguments
 * @param link where it is done, e.g. {@code /me/certificates}
 * @param due last day, if there is one
 */
public record Task(String code, List<Serializable> facts, String link, @Nullable LocalDate due)
    implements Serializable {
  public Task {
    facts = List.copyOf(facts);
  }

  public static Task open(String code, String link, Serializable... facts) {
    return new Task(code, List.of(facts), link, null);
  }
}
