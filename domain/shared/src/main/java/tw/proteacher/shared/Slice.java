package tw.proteacher.shared;

import java.io.Serializable;
import java.util.List;

/** One page of a long list, with the length of the whole. */
public record Slice<T>(List<T> rows, long total) implements Serializable {
  public Slice {
    rows = List.copyOf(rows);
  }
}
