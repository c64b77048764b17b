package tw.proteacher.casework;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 審查判斷: what a reviewer writes.
 *
 * @param decision null while it is open
 * @param ratings by position of the criterion
 */
public record Judgement(
    @Nullable Decision decision,
    String remark,
    Map<Integer, Rating> ratings,
    List<PartComment> comments)
    implements Serializable {
  public Judgement {
    remark = remark.strip();
    ratings = new TreeMap<>(ratings);
    comments = comments.stream().filter(comment -> !comment.text().isEmpty()).toList();
  }

  /** Nothing written yet. */
  public static Judgement blank() {
    return new Judgement(null, "", Map.of(), List.of());
  }
}
